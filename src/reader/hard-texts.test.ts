import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gazetteerFile } from "../ontology/gazetteer/index.ts";
import type { ReportRecord } from "../record/index.ts";
import { OnrecordError } from "../util/problem.ts";
import { Reader } from "./reader.ts";
import { expectSound } from "./sound-record.case.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await Reader.open({ threads: 1 });
});
afterAll(() => reader.close());

async function read(text: string, published: string | null = "2024-06-21"): Promise<ReportRecord> {
  const record = await reader.read({ id: "r", source: "-", title: null, published, text });
  expectSound(record);
  return record;
}

/** A name of two words that no other number has. */
function nameOf(number: number): string {
  const syllables = ["ba", "de", "ki", "lo", "mu", "ra", "se", "ti", "vo", "zu"];
  const word = (n: number) => {
    const letters = [...String(n)].map((digit) => syllables[Number(digit)] ?? "").join("");
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return `${word(number)} ${word(number * 7 + 1000)}`;
}

// `npm run bench -- long` reads 3,000.
test("a text of 600 names is read, and every name keeps its place", async () => {
  const names = Array.from({ length: 600 }, (_, i) => nameOf(i));
  const lines = Array.from(
    { length: 200 },
    (_, i) => `${names.slice(3 * i, 3 * i + 3).join(", ")} met the envoy in Cairo.`,
  );
  const record = await read(lines.join("\n\n"));
  expect(record.actors.length).toBeGreaterThan(400);
});

describe("a name", () => {
  test.each([
    ["of one letter", "On Monday J said that K had left the country."],
    ["of 500 characters", `General ${"Anbosha".repeat(72).slice(0, 500)} said that the border was closed.`],
    ["with a right-to-left mark", "General Omar \u200fal\u200f-Bashir said that the border was closed."],
    ["that overrides the direction", "General \u202eOmar al-Bashir\u202c said that the border was closed."],
    ["with an invisible space", "Minister Se\u200brgei Lav\u00adrov said that Rus\u200bsia would answer."],
    ["in another script", "General 김정은 said that the border was closed, and Владимир Путин agreed."],
    ["with an emoji", "Spokeswoman Ana 😀 Duarte said no."],
  ])("%s breaks nothing", async (_, text) => {
    const record = await read(text);
    expect(record.entries.length).toBeGreaterThan(0);
  });
});

test("a name of 500 words breaks nothing", async () => {
  const record = await read(`General ${"Anbo ".repeat(500)}said that the border was closed.`);
  expect(record.report.text.match(/Anbo/g)).toHaveLength(500);
  for (const { name } of record.actors) expect(name.length).toBeLessThanOrEqual(record.report.text.length);
});

describe("a day that is none", () => {
  test.each(["on 31 February 2024", "on 30 February", "in the year 0"])("%s stays open", async (words) => {
    const record = await read(`The army said ${words} that it had left the town.`);
    for (const { start, end } of record.dates) expect([start, end]).toEqual([null, null]);
  });
});

test("without a date a weekday stays open, and says why", async () => {
  const record = await read("On Thursday, the minister said that the talks had failed.", null);
  expect(record.dates).toMatchObject([{ start: null, end: null }]);
  expect(record.entries).toMatchObject([{ date: { start: null, span: { text: "On Thursday" } } }]);
  expect(record.unresolved.map(({ span }) => span.text)).toContain("On Thursday");
});

test("a caption inside what is said is no part of it", async () => {
  const record = await read(
    "“We will not leave the island,” Admiral Sato said. “We were here first.\n(Photo: Jane Doe/AFP)\n“And we will stay.”\n",
  );
  expect(record.stray).toMatchObject([{ reason: "caption" }]);
});

describe("a gazetteer", () => {
  const problemOf = async (file: string) => {
    const error: unknown = await Reader.open({ gazetteer: file }).catch((thrown: unknown) => thrown);
    return error instanceof OnrecordError ? error.problem : error;
  };

  test("that is missing is named in a clear error", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "onrecord-")), "nowhere.bin");
    expect(await problemOf(file)).toMatchObject({
      code: "data-unusable",
      received: expect.stringContaining(file),
    });
  });

  test("that is damaged is, too", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "onrecord-")), "half.bin");
    writeFileSync(file, readFileSync(gazetteerFile).subarray(0, 1_000_000));
    expect(await problemOf(file)).toMatchObject({
      code: "data-unusable",
      received: expect.stringContaining(file),
    });
  });
});

test("marks of direction and soft hyphens within a name part no word, and are none of the name", async () => {
  const record = await read("Kha\u200fled As\u200fead met Vladi\u00admir Putin in Moscow. Kha\u200fled said no.");
  expect(record.actors.map(({ id, name }) => [id, name])).toEqual(
    expect.arrayContaining([
      ["person:khaled-asead", "Khaled Asead"],
      ["person:vladimir-putin", "Vladimir Putin"],
    ]),
  );
});
