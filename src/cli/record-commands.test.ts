import { closeSync, cpSync, existsSync, openSync, readdirSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { scratchFolder } from "../store/sqlite/scratch.case.ts";
import { folderForTest, runAlone, runCli } from "./run-cli.case.ts";

const reports = {
  "port.txt":
    "“We saw two drones,” Captain Maja Sund told reporters. The ministry denied that the drones were its own.\n",
  "border.txt":
    "Governor Idris Kane said that shells had landed near the border, and he blamed the neighbouring army for it.\n",
};

const once = scratchFolder();
beforeAll(async () => {
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(once, name), text);
  const run = await runAlone(once, ["read", ...Object.keys(reports)]);
  expect(run.code, run.err).toBe(0);
});

function recorded() {
  const folder = folderForTest();
  cpSync(once, folder, { recursive: true });
  return folder;
}

const rows = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test("a list that goes on says so, and where", async () => {
  const folder = recorded();
  const first = await runCli(folder, ["list", "--limit", "1"]);
  expect(first.err).toBe("This is the first; there are more: --limit shows more at once, --skip 1 goes on.\n");
  const last = await runCli(folder, ["list", "--limit", "1", "--skip", "1", "--json"]);
  expect(rows(last.out)).toHaveLength(1);
  expect(last.err).toBe("");
  for (const args of [
    ["list", "--kind", "statement"],
    ["search", "the"],
    ["actor", "list"],
  ]) {
    const whole = rows((await runCli(folder, [...args, "--json"])).out);
    expect(whole.length, args.join(" ")).toBeGreaterThan(2);
    const part = await runCli(folder, [...args, "--json", "--limit", "2"]);
    expect(rows(part.out), args.join(" ")).toEqual(whole.slice(0, 2));
    expect(part.err, args.join(" ")).toMatch(/^These are 1 to 2; there are more: .*, --skip 2 goes on\.\n$/);
  }
  const actor = rows((await runCli(folder, ["actor", "list", "--json"])).out)[0].id;
  expect((await runCli(folder, ["actor", actor, "--limit", "1"])).out).toContain("Up to 1 of each kind are shown");
});

test("list, show, search and forget work on what was read", async () => {
  const folder = recorded();
  const listed = rows((await runCli(folder, ["list", "--json"])).out);
  expect(listed.map((r) => r.source.split("/").at(-1))).toEqual(["port.txt", "border.txt"]);
  expect((await runCli(folder, ["list"])).out).toContain(listed[0].id);

  const statements = rows((await runCli(folder, ["list", "--speaker", "kane", "--json"])).out);
  expect(statements.length).toBeGreaterThanOrEqual(1);
  for (const { entry } of statements) expect(entry.speaker).toMatch(/kane/);
  expect((await runCli(folder, ["list", "--kind", "transfer"])).out).toBe("No entries.\n");
  const backwards = await runCli(folder, ["list", "--from", "2026-05-01", "--to", "2026-01-01"]);
  expect([backwards.code, backwards.err]).toEqual([2, expect.stringContaining("end before they begin")]);

  const found = rows((await runCli(folder, ["search", "drone", "--json"])).out);
  expect(found.length).toBeGreaterThanOrEqual(2);
  expect((await runCli(folder, ["search", "submarine"])).out).toBe("Nothing found.\n");

  const entry = await runCli(folder, ["show", found[0].entry.id.slice(0, 8)]);
  expect(entry.out).toContain("made by     model onrecord-reader");
  const report = await runCli(folder, ["show", listed[1].id, "--json"]);
  expect(JSON.parse(report.out).report.text).toBe(reports["border.txt"]);

  const unasked = await runCli(folder, ["forget", listed[0].id]);
  expect(unasked.code).toBe(2);
  expect(unasked.err).toContain("--yes");
  expect(rows((await runCli(folder, ["list", "--json"])).out)).toHaveLength(2);
  const forgotten = await runCli(folder, ["forget", listed[0].id, "--yes"]);
  expect(forgotten.out).toContain("Forgotten: 1 version");
  expect(rows((await runCli(folder, ["list", "--json"])).out)).toHaveLength(1);
  expect((await runCli(folder, ["search", "drone"])).out).toBe("Nothing found.\n");
});

test("looking up where nothing was read makes no file", async () => {
  const folder = folderForTest();
  const run = await runCli(folder, ["list"]);
  expect(run.code).toBe(5);
  expect(run.err).toMatch(/no record here/i);
  expect(existsSync(join(folder, "onrecord.db"))).toBe(false);
});

test("an id that is not there is said so", async () => {
  const folder = recorded();
  for (const id of ["r-ffffffffffff", "ffffffffffff"]) {
    const run = await runCli(folder, ["show", id]);
    expect(run.code).toBe(5);
    expect(run.err).toContain(id);
  }
});

test("a record of a newer version is left alone", async () => {
  const folder = recorded();
  setUserVersion(join(folder, "onrecord.db"), 9999);
  const run = await runCli(folder, ["list"]);
  expect(run.code).toBe(4);
  expect(run.err).toMatch(/later version of onrecord/);
});

test("a file that is no record is left alone", async () => {
  const folder = folderForTest();
  writeFileSync(join(folder, "notes.txt"), reports["port.txt"].repeat(50));
  const run = await runCli(folder, ["read", "notes.txt", "--db", "notes.txt"]);
  expect(run.code).toBe(4);
  expect(run.err).toMatch(/to do:/);
});

/** SQLite keeps `user_version` in bytes 60 to 63 of the file (https://sqlite.org/fileformat2.html#the_database_header). */
function setUserVersion(file: string, version: number): void {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(version);
  const handle = openSync(file, "r+");
  writeSync(handle, bytes, 0, 4, 60);
  closeSync(handle);
}

test("a name under which there is no record: nothing is made, and the records near by are named", async () => {
  const folder = folderForTest();
  const alone = await runCli(folder, ["list", "--db", "recrod.db"]);
  expect([alone.code, alone.err]).toEqual([5, expect.stringContaining("There is no record here yet.")]);
  cpSync(join(once, "onrecord.db"), join(folder, "june.db"));
  writeFileSync(join(folder, "other.db"), "SQLite format 3\0, but of somebody else".padEnd(200));
  writeFileSync(join(folder, "empty.db"), "");
  for (const command of ["list", "search drones", "show r-1", "matters", "serve", "check", "review queue"]) {
    for (const name of ["jnue.db", "empty.db"]) {
      const run = await runCli(folder, [...command.split(" "), "--db", name]);
      expect([run.code, run.err], command).toEqual([
        5,
        expect.stringMatching(/no record of this name.*near by: june\.db\n/s),
      ]);
    }
  }
  expect(readdirSync(folder).sort()).toEqual(["empty.db", "june.db", "other.db"]);
});
