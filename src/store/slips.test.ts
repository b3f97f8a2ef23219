import { expect, test } from "vitest";
import { slipsAllowed, slipsBetween } from "./slips.ts";

test.each([
  ["iran", "iran", 0],
  ["irann", "iran", 1],
  ["ukrane", "ukraine", 1],
  ["irna", "iran", 1],
  ["iarn", "iran", 1],
  ["noru", "nauru", 2],
  ["hizbolah", "hezbollah", 2],
  ["chad", "moldova", 3],
])("%s and %s are %i slips apart", (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
  expect(slipsBetween(other, one)).toBe(slips);
});

test("longer words are meant with more slips", () => {
  expect(["un", "iran", "hamas", "france", "hezbollah"].map(slipsAllowed)).toEqual([0, 1, 1, 2, 2]);
});
