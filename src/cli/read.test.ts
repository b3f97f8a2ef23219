import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ReportRecord } from "../record/index.ts";
import { scratchFolder } from "../store/sqlite/scratch.case.ts";
import { type CliRun, folderForTest, runAlone, runCli } from "./run-cli.case.ts";

const text = [
  "Port closed after drone sighting",
  "",
  "The harbour at Lindvik was closed on Tuesday, Captain Maja Sund said. 😀 “We saw two drones,” she told reporters.",
  "",
  "The defence ministry denied that the drones were its own.",
  "",
].join("\n");

/** A folder with the report and its record, which the tests go on with one after another. */
const once = scratchFolder();
let first: CliRun;
beforeAll(async () => {
  writeFileSync(join(once, "report.txt"), text);
  first = await runAlone(once, ["read", "report.txt", "--date", "2026-03-04"]);
});

test("a report is laid out with its statements, words and speakers", () => {
  const { code, out, err } = first;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("Port closed after drone sighting\nreport.txt · 2026-03-04 · r-");
  expect(out).toMatch(/Maja Sund[^·]* · said · indirect/);
  expect(out).toMatch(/she\b[^·]* · told( reporters)? · direct/);
  expect(out).toMatch(/defence ministry[^·]* · denied · indirect · denies/i);
  expect(out).toContain("⟦“We saw two drones,”⟧ she told reporters.");
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("as JSON, every span equals its slice in the unit asked for", async () => {
  for (const offsets of ["utf-16", "code-point"]) {
    const { out } = await runCli(once, ["read", "report.txt", "--json", "--offsets", offsets]);
    const record = ReportRecord.parse(JSON.parse(out));
    const units = offsets === "utf-16" ? record.report.text.split("") : [...record.report.text];
    expect(record.offsets).toBe(offsets);
    expect(record.entries.length).toBeGreaterThanOrEqual(3);
    for (const entry of record.entries) {
      for (const span of entry.evidence) expect(units.slice(span.start, span.end).join("")).toBe(span.text);
    }
  }
});

test("the schema's JSON record names a report's id, source, title, date and text", async () => {
  const { out } = await runCli(once, ["read", "report.txt", "--json", "--date", "2026-03-04"]);
  expect(JSON.parse(out)).toMatchObject({
    onrecord: "3",
    report: {
      source: join(once, "report.txt"),
      title: "Port closed after drone sighting",
      published: "2026-03-04",
      text,
    },
    stray: [],
    unresolved: [{ span: { text: "Lindvik" } }],
  });
});

test("reading the same report again changes nothing and says so", async () => {
  const again = await runCli(once, ["read", "report.txt"]);
  expect(first.out).toContain("Put on record.");
  expect(again.out).toContain("Already on record, unchanged.");
  expect(again.out).toBe(first.out.replace("Put on record.", "Already on record, unchanged."));
  expect((await runCli(once, ["list", "--json"])).out.trim().split("\n")).toHaveLength(1);
});

test("another date for the same text replaces its record", async () => {
  const { out } = await runAlone(once, ["read", "report.txt", "--date", "2026-03-05"]);
  expect(out).toContain("Read anew");
  expect((await runCli(once, ["read", "report.txt"])).out).toContain("2026-03-05");
});

test("a changed report becomes a new version, and what did not change keeps its id", async () => {
  const ids = async () => {
    const { out } = await runCli(once, ["read", "report.txt", "--json"]);
    return new Map(
      ReportRecord.parse(JSON.parse(out)).entries.map((e) => [e.evidence.map((s) => s.text).join(" "), e.id]),
    );
  };
  const before = await ids();
  writeFileSync(join(once, "report.txt"), text.replace("denied that the drones were its own.", "said nothing."));
  const page = await runAlone(once, ["read", "report.txt"]);
  expect(page.out).toContain("The text has changed: a new version is on record beside the old one. (version 2)");
  const after = await ids();
  const kept = [...after].filter(([words]) => before.has(words));
  expect(kept.length).toBeGreaterThanOrEqual(1);
  for (const [words, id] of kept) expect(before.get(words)).toBe(id);
});

test("standard input is read for -", async () => {
  const { code, out } = await runAlone(folderForTest(), ["read", "-", "--json"], text);
  expect(code).toBe(0);
  expect(ReportRecord.parse(JSON.parse(out)).report.source).toBe("-");
});

test("escape sequences in a report do not reach the terminal", async () => {
  const folder = folderForTest();
  writeFileSync(join(folder, "report.txt"), text.replace("two drones", "two \u001b[31mdrones\u001b[0m\u202e"));
  const { out } = await runAlone(folder, ["read", "report.txt"]);
  expect(out).toContain("�[31mdrones");
  for (const command of ["\u001b", "\u202e"]) expect(out).not.toContain(command);
});
