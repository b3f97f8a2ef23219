import { expect, test } from "vitest";
import { contentWords } from "./content-words.ts";
import { countsIn, sameCount } from "./numbers.ts";

test.each<[string, [string, number, boolean][]]>([
  ["about 5,000 artillery shells were sent", [["artillery shells", 5000, true]]],
  [
    "killed 12 people and wounded three soldiers",
    [
      ["people", 12, false],
      ["soldiers", 3, false],
    ],
  ],
  [
    "two dozen howitzers worth $3 million",
    [
      ["howitzers", 24, false],
      ["", 3e6, false],
    ],
  ],
  ["more than 1.5 million rounds", [["rounds", 1.5e6, true]]],
  ["on 4 March, 20 km from the border, after three days", []],
  ["the 152-millimetre guns", []],
])("%j", (passage, wanted) => {
  const found = countsIn(passage);
  expect(found.map(({ value, approximate }) => [value, approximate])).toEqual(wanted.map(([, ...rest]) => rest));
  for (const [at, [words]] of wanted.entries()) expect(found[at]?.text).toContain(words);
});

test("numbers within a tenth say the same where either is approximate", () => {
  const count = (value: number, approximate: boolean) => ({ of: "shell", value, approximate, text: "" });
  expect(sameCount(count(1000, true), count(1050, false))).toBe(true);
  expect(sameCount(count(1000, false), count(1050, false))).toBe(false);
  expect(sameCount(count(1000, true), count(3000, true))).toBe(false);
});

test("content words leave out function words and figures, and know names", () => {
  const words = contentWords("The shells went by rail to Tumangang on Tuesday, officials said; shelling went on.");
  expect(words.map(({ stem, name }) => [stem, name])).toEqual([
    ["shell", false],
    ["rail", false],
    ["tumangang", true],
  ]);
});
