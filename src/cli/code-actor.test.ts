import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { nodeArguments } from "./program-of.case.ts";
import { folderForTest, runCli } from "./run-cli.case.ts";

const coded = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test("phrases are coded, each with the rows it rests on", async () => {
  const run = await runCli(folderForTest(), ["code-actor", "Chinese foreign ministry", "he", "--jsonl"]);
  expect(run.code, run.err).toBe(0);
  const [ministry, he] = coded(run.out);
  expect(ministry).toMatchObject({ country: "CHN", sector: "GOV", plover: "CHNGOV", cow: 710, gw: 710 });
  expect(ministry.because[0].row).toMatch(/^[a-z-]+\.csv:\d+$/);
  expect(he).toMatchObject({ phrase: "he", country: null, sector: null, plover: null, because: [] });
});

test("lines of standard input may be phrases or JSON with a date of their own", async () => {
  const lines =
    '{"phrase":"Taliban officials","date":"2010-05-01"}\n\nTaliban officials\n{"phrase":"Taliban officials"}\n';
  const run = await runCli(folderForTest(), ["code-actor", "--jsonl", "--date", "2023-05-01"], lines);
  expect(coded(run.out).map(({ date, plover }) => [date, plover])).toEqual([
    ["2010-05-01", "AFGREB"],
    ["2023-05-01", "AFGGOVREB"],
    ["2023-05-01", "AFGGOVREB"],
  ]);
});

test("for people a line each, in plain text", async () => {
  const run = await runCli(folderForTest(), ["code-actor", "the Kremlin", "a table"]);
  expect(run.out).toMatch(
    /^RUS GOV +the Kremlin = Russia {2}\(state-names\.csv:\d+\)\n-- +a table {2}\(nothing known\)\n$/,
  );
});

const bad = [
  { name: "not JSON", line: "{phrase: Iran}", says: /Line 1/ },
  { name: "no phrase", line: '{"words":"Iran"}', says: /"phrase"/ },
  { name: "31 February", line: '{"phrase":"Iran","date":"2024-02-31"}', says: /day of the calendar/ },
];

test.each(bad)("a line with $name is a clear problem", async ({ line, says }) => {
  const run = await runCli(folderForTest(), ["code-actor", "--jsonl"], `${line}\n`);
  expect(run.code).toBe(3);
  expect(run.err).toMatch(says);
  expect(run.err).toContain("to do:");
});

test("a day that is none is refused", async () => {
  const run = await runCli(folderForTest(), ["code-actor", "Iran", "--date", "2024-02-31"]);
  expect(run.code).toBe(2);
  expect(run.err).toMatch(/day of the calendar/);
});

test("at a terminal it says that it waits for phrases, and piped it does not", async ({ skip }) => {
  const script = spawnSync("script", ["--version"]);
  if (script.status !== 0) skip("needs `script`, which makes a terminal");
  const command = [process.execPath, ...nodeArguments("cli/main"), "code-actor"].map((word) => `'${word}'`).join(" ");
  const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], { input: "Iran\n\u0004", encoding: "utf8" });
  expect(stdout).toMatch(/Type a phrase and press Enter; Ctrl-D/);
  expect(stdout).toMatch(/IRN --- +Iran/);
  const piped = await runCli(folderForTest(), ["code-actor"], "Iran\n");
  expect(piped.err).toBe("");
});
