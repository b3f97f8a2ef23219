import { expect, test } from "vitest";
import { isMatchReport } from "./match-report.ts";

const match =
  "The striker scored before half-time. The referee gave a penalty after the goalkeeper fell, the coach sent on two substitutes, and the visitors bombed crosses into the box until the whistle.";

test("a match is told by its many words", () => {
  expect(isMatchReport(match)).toBe(true);
});

test("trouble at a match, and a war told with a word of sport, are none", () => {
  expect(
    isMatchReport("Police fired at fans outside the stadium before the match; the coach of the visitors was hurt."),
  ).toBe(false);
  expect(
    isMatchReport(`${"The army shelled the town again and its mayor fled to the hills. ".repeat(20)}${match}`),
  ).toBe(false);
});
