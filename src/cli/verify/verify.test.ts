import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleOriginal } from "../../store/intake.case.ts";
import { sampleRecord } from "../../store/sample-record.case.ts";
import { openStore } from "../../store/sqlite/index.ts";
import { folderForTest, runAlone, runCli } from "../run-cli.case.ts";

// Each starts several processes, which takes long on a busy machine.
const patience = { timeout: 120_000 };

const record = sampleRecord({ id: "r-talks" });

/** A folder with a record of a report whose original has these bytes. */
async function recorded(original: Buffer | null): Promise<string> {
  const folder = folderForTest();
  const store = await openStore({ file: join(folder, "onrecord.db") });
  await store.save(record, {
    model: "a person",
    original: original && sampleOriginal(original),
  });
  await store.close();
  return folder;
}

test("entries that stand at their words are verified, with their selectors in JSON", patience, async () => {
  const folder = await recorded(Buffer.from(record.report.text));
  const { out, code } = await runCli(folder, ["verify"]);
  expect([out, code]).toEqual(["1 report, 1 original read again: 2 entries, all verified at their words.\n", 0]);

  const [report] = (await runCli(folder, ["verify", "--json"])).out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(report).toMatchObject({ report: "r-talks", version: 1, original: { gives: "same-text" } });
  expect(report.entries[1]).toMatchObject({ standing: "verified" });
  expect(report.entries[1].evidence[0].selectors).toEqual([
    {
      type: "TextQuoteSelector",
      exact: "Ana Torres denied: any deal on F-16 jets",
      prefix: "ned: sanctions would be a mistake\n".slice(-32),
      suffix: "\n",
    },
    { type: "TextPositionSelector", start: 51, end: 91 },
  ]);
});

test("what an original gives elsewhere has moved, what it does not give is gone", patience, async () => {
  const other = `Corrected.\n${record.report.text.replace("any deal on F-16 jets", "any deal on jets")}`;
  const folder = await recorded(Buffer.from(other));
  const { out, code } = await runCli(folder, ["verify", "r-talks"]);
  expect(code).toBe(1);
  expect(out).toContain("r-talks · version 1 · its original gives another text now");
  expect(out).toContain("no of 2 entries verified");
  expect(out.replaceAll(/\s+/g, " ")).toContain("at 0–50: in the original moved to 11–61");
  expect(out.replaceAll(/\s+/g, " ")).toContain("F-16 jets⟧ at 51–91: in the original gone");
  expect(out).toContain("1 report, 1 original read again: of 2 entries 0 verified, 1 moved, 1 gone.");
});

test("without an original the report's own text counts; an original that gives no text is said", patience, async () => {
  const { out, code } = await runCli(await recorded(null), ["verify"]);
  expect([out, code]).toEqual(["1 report, no originals read again: 2 entries, all verified at their words.\n", 0]);
  const broken = await runCli(await recorded(Buffer.from([0, 1, 2, 3, 0])), ["verify"]);
  expect(broken.code).toBe(1);
  expect(broken.out).toContain("its original gives no text any more");
});

test("entries of every version stand in the version that they were read from", patience, async () => {
  const folder = folderForTest();
  const [first, second] = ["said on Monday that no talks were planned.", "said on Tuesday that talks were over."];
  for (const words of [first, second]) {
    writeFileSync(join(folder, "a.txt"), `The foreign minister of Norway ${words}\n`);
    expect((await runAlone(folder, ["read", "--json", "a.txt"])).code).toBe(0);
  }
  const [latest] = (await runCli(folder, ["verify", "--json"])).out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(latest).toMatchObject({ version: 2, original: { gives: "same-text" } });
  const { out, code } = await runCli(folder, ["verify", latest.report, "--version", "1"]);
  expect(code).toBe(0);
  expect(out).toContain("version 1 · its original gives the same text");
});
