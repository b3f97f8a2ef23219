import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleRecord } from "../store/sample-record.case.ts";
import { openStore } from "../store/sqlite/index.ts";
import { folderForTest, runCli } from "./run-cli.case.ts";

// Each starts many processes, which takes long on a busy machine.
const patience = { timeout: 300_000 };

/** A record of two reports that tell of one statement, and of others. */
async function recorded() {
  const folder = folderForTest();
  const store = await openStore({ file: join(folder, "onrecord.db") });
  const save = (id: string, published: string, lines: string[]) =>
    store.save(sampleRecord({ id, published, title: id, lines }), { model: "a test" });
  await save("r-port", "2031-03-04", [
    "Maja Sund said: two grey drones circled the Kestrel Harbour fuel depot before dawn",
    "Idris Kane said: the ferry timetable for Orla island will change",
  ]);
  await save("r-coast", "2031-03-05", ["Maja Sund denied: two grey drones circled the Kestrel Harbour fuel depot"]);
  await store.close();
  return (...args: string[]) => runCli(folder, args);
}

const rows = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test("matters that are disputed are listed alone", patience, async () => {
  const folder = folderForTest();
  const store = await openStore({ file: join(folder, "onrecord.db") });
  for (const [id, line] of [
    ["r-port", "Maja Sund said: two grey drones circled the Kestrel Harbour fuel depot before dawn"],
    ["r-coast", "Idris Kane denied: two grey drones circled the Kestrel Harbour fuel depot"],
    ["r-isle", "Maja Sund said: the ferry timetable for Orla island will change"],
  ] as const) {
    await store.save(sampleRecord({ id, lines: [line] }), { model: "a test" });
  }
  await store.close();
  const [disputed, ...more] = rows((await runCli(folder, ["matters", "--disputed", "--json"])).out);
  expect([disputed, more]).toMatchObject([{ reports: 2, isDisputed: true, begins: { entry: "r-port-e0" } }, []]);
  expect((await runCli(folder, ["matters", "--disputed"])).out).toContain("disputed · 2 reports");
});

test(
  "matters are listed, shown, parted, joined and compared; a dossier tells a changed position",
  patience,
  async () => {
    const run = await recorded();
    const listed = await run("matters", "--json");
    expect(listed.code, listed.err).toBe(0);
    const [matter] = rows(listed.out);
    expect(matter).toMatchObject({ kind: "statement", reports: 2, sources: 1 });

    // Maja Sund only changes her mind.
    expect((await run("matters", "--disputed")).out).toBe("No matters.\n");

    const page = (await run("matter", "r-port-e0")).out;
    for (const words of ["1 independent source", "asserts", "denies", "joined to r-port-e0", "same or like words"]) {
      expect(page).toContain(words);
    }
    const dossier = (await run("actor", "Maja", "Sund")).out;
    expect(dossier).toContain("Statements");
    expect(dossier).toMatch(/Positions that changed\n2031-03-05 {2}asserts \(2031-03-04, r-port-e0\) → denies/);
    expect((await run("compare", "r-port", "r-coast")).out).toMatch(/Both: 1 matter[\s\S]*Only r-port: 1 matter/);

    expect((await run("matter", "part", "r-coast-e0", "--by", "Ada")).out).toMatch(
      /Ada\n {2}parted r-coast-e0 from r-port-e0/,
    );
    expect((await run("matters")).out).toBe("No matters.\n");
    expect((await run("matter", "undo", "--by", "Bea")).out).toContain("undone by Bea");
    expect(rows((await run("matters", "--json")).out)).toHaveLength(1);
    expect((await run("matter", "history")).out).toContain("undone by Bea");
    expect((await run("compare", "r-port", "r-none")).err).toContain("No report on record has this id");
    const refused = await run("compare", "r-port", "r-port");
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("one and the same")]);
  },
);
