import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readText } from "./read-text.case.ts";
import { Senses, senseWidth } from "./senses.ts";

const model = { version: "9", stateWidth: 2 };

/** A folder with senses that take the first number of a state to the first of a sense, and the second to the second. */
function folderWith(head: string): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-senses-"));
  const floats = new Float32Array(2 * senseWidth).fill(1, 0, senseWidth);
  const weights = new Int8Array(2 * senseWidth);
  weights[0] = 1;
  weights[senseWidth + 1] = 1;
  writeFileSync(
    join(folder, "senses.bin"),
    Buffer.concat([Buffer.from(`${head}\n`), Buffer.from(floats.buffer), Buffer.from(weights.buffer)]),
  );
  return folder;
}

const text = readText("Shells came by rail", () => ({ states: Float32Array.from([1, 0, 3, 0, 0, 5, 0, 7]) }));
const bytes = (sense: string | null) => [...new Int8Array(Buffer.from(sense ?? "", "base64"))];

test("a sense is the product of the mean of the words in the ranges, of one length", async () => {
  const senses = await Senses.load(folderWith("senses of reader 9: 2 to 64"), model);
  const of = (...ranges: { start: number; end: number }[]) => bytes(senses?.of(text, ranges) ?? null);
  expect(of({ start: 0, end: 11 }).slice(0, 3)).toEqual([127, 0, 0]);
  expect(of({ start: 0, end: 11 }, { start: 12, end: 19 }).slice(0, 2)).toEqual([
    Math.round(254 / Math.hypot(1, 3)),
    127,
  ]);
  expect(of({ start: 0, end: 11 })).toHaveLength(senseWidth);
  expect(senses?.of(text, [{ start: 6, end: 7 }])).toBeNull();
});

test("a model without senses, or with those of another, has none", async () => {
  expect(await Senses.load(tmpdir(), model)).toBeNull();
  expect(await Senses.load(folderWith("senses of reader 8: 2 to 64"), model)).toBeNull();
  expect(await Senses.load(folderWith("senses of reader 9: 3 to 64"), { ...model, stateWidth: 3 })).toBeNull();
});
