import { expect, test } from "vitest";
import { sumOf } from "./sum-of.ts";

test.each([
  ["approved the sale of rifles for $200 million", "200", "$200 million"],
  ["sold jets worth about 300 million euros", "about 300 million euros", "about 300 million euros"],
  ["sold jets for tens of millions", "tens of millions", "tens of millions"],
  ["bought between 20 and 30 tanks", "and", null],
  ["sold 20 to 30 tanks for $5", "20", null],
])("in %j of %j: %j", (text, words, sum) => {
  const start = text.indexOf(words);
  const found = sumOf(
    `No. ${text}`,
    { start: 4, end: 4 + text.length },
    { start: 4 + start, end: 4 + start + words.length },
  );
  expect(found === null ? null : `No. ${text}`.slice(found.start, found.end)).toBe(sum);
});
