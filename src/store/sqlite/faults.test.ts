import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { problemOf } from "../problem-of.case.ts";
import { sampleRecord } from "../sample-record.case.ts";
import { openStore } from "./open.ts";
import { inDatabase, scratchFolder } from "./scratch.case.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);

async function makeStore(name: string): Promise<string> {
  const file = at(name);
  const store = await openStore({ file });
  for (let n = 0; n < 40; n++) await store.save(sampleRecord({ id: `r-${n}` }), { model: "statements 1" });
  await store.close();
  return file;
}

const opening = (file: string) => problemOf(openStore({ file, busyTimeout: 100 }));

describe("what is no store", () => {
  test.each([
    ["a file in no folder", () => at("none/x.db"), "The folder for the record does not exist."],
    ["a file under a file", () => join(import.meta.filename, "x.db"), "The folder for the record does not exist."],
    ["a folder", () => folder, "The record's path is a folder."],
    ["no name", () => "", "The record's path is a folder."],
    ["a device", () => "/dev/null", "The record's path is not an ordinary file."],
  ])("cannot be opened: %s", async (_, file, message) => {
    const problem = await opening(file());
    expect(problem).toMatchObject({ code: "store-unusable", message });
    expect(problem.received).toBe(file() || process.cwd());
    expect([problem.allowed, problem.advice].every((text) => text !== undefined && text.length > 10)).toBe(true);
  });

  test.skipIf(process.platform !== "linux")("cannot be made where SQLite may not write, whoever asks", async () => {
    // A file system of the kernel's, which takes no files even from root; elsewhere there is none.
    expect(await opening("/proc/onrecord.db")).toMatchObject({ code: "store-unusable", received: "/proc/onrecord.db" });
  });

  test.each([
    ["text", "Not a database at all.\n".repeat(400)],
    ["a single byte", "S"],
    ["SQLite's first words and no more", "SQLite format 3\0"],
    ["a header and noise", `SQLite format 3\0${"x".repeat(5000)}`],
  ])("is left alone: %s", async (name, content) => {
    const file = at(`${name}.db`);
    writeFileSync(file, content);
    expect(await opening(file)).toMatchObject({
      code: "store-unusable",
      received: file,
      message: expect.stringMatching(/not a record/),
    });
    expect(readFileSync(file, "utf8")).toBe(content);
  });

  test.each(["delete", "wal"])("is left alone: another program's database (%s)", async (mode) => {
    mkdirSync(at(mode));
    const file = at(`${mode}/other.db`);
    inDatabase(file, "create table version (key); pragma user_version = 1; insert into version values (7)");
    inDatabase(file, "", `pragma journal_mode = ${mode}`);
    const before = [readdirSync(at(mode)), readFileSync(file)];
    expect(await opening(file)).toMatchObject({
      code: "store-unusable",
      message: expect.stringMatching(/not a record/),
    });
    expect([readdirSync(at(mode)), readFileSync(file)]).toEqual(before);
  });
});

test("an empty file becomes a store", async () => {
  writeFileSync(at("empty.db"), "");
  const store = await openStore({ file: at("empty.db") });
  expect(await store.reports()).toEqual([]);
  await store.close();
});

test.each([":memory:", "file:x.db", "x?mode=memory", "é ü #%20.db"])("a file may be called %s", async (name) => {
  await makeStore(name);
  expect(readdirSync(folder)).toContain(name);
});

test("a store of a later version is refused and left alone", async () => {
  const file = await makeStore("newer.db");
  inDatabase(file, "pragma user_version = 99; pragma wal_checkpoint(truncate)");
  const before = readFileSync(file);
  expect(await opening(file)).toMatchObject({
    code: "store-newer",
    received: `${file}, version 99`,
    allowed: expect.stringMatching(/up to/),
  });
  expect(readFileSync(file)).toEqual(before);
});

test.each([4096, 40_000, 100_000])(
  "a store cut off after %d bytes is damaged, whatever is asked of it",
  async (size) => {
    const file = await makeStore(`cut-${size}.db`);
    truncateSync(file, size);
    const everything = async () => {
      const store = await openStore({ file });
      try {
        for (const { id } of await store.reports()) await store.report(id);
        await store.search("sanctions");
      } finally {
        await store.close();
      }
    };
    expect(await problemOf(everything())).toMatchObject({
      code: "store-unusable",
      message: "The record's file is damaged.",
    });
  },
);

test("what another program changed in an entry is not passed on", async () => {
  const file = await makeStore("changed.db");
  inDatabase(file, `update entry set entry = '{"kind":"statement"}'`);
  const store = await openStore({ file });
  for (const asked of [store.entries(), store.report("r-1"), store.entry("r-1-e0"), store.search("sanctions")]) {
    expect(await problemOf(asked)).toMatchObject({
      code: "store-unusable",
      message: expect.stringMatching(/cannot read/),
    });
  }
  await store.close();
});

describe("while another program writes", () => {
  test("saving gives up after the time it was given, then works again", async () => {
    const file = await makeStore("busy.db");
    const store = await openStore({ file, busyTimeout: 200 });
    const writer = new Database(file);
    writer.exec("begin immediate");
    const start = Date.now();
    const record = sampleRecord({ id: "r-late" });
    expect(await problemOf(store.save(record, { model: "m" }))).toMatchObject({ code: "store-busy", received: file });
    expect(Date.now() - start).toBeGreaterThanOrEqual(190);
    expect(await problemOf(store.forget("r-1"))).toMatchObject({ code: "store-busy" });
    expect(await store.reports()).toHaveLength(40);
    writer.exec("rollback");
    writer.close();
    expect(await store.save(record, { model: "m" })).toEqual({ outcome: "new", version: 1 });
    await store.close();
  });

  test("a new store is not made", async () => {
    const file = at("held.db");
    const writer = new Database(file);
    writer.exec("begin exclusive");
    expect(await opening(file)).toMatchObject({ code: "store-busy", received: file });
    writer.exec("rollback");
    writer.close();
    await (await openStore({ file })).close();
  });
});
