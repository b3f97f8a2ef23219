import { expect, test } from "vitest";
import type { EntryDate } from "../../../record/index.ts";
import { isSameTime } from "./same-time.ts";

const on = (start: string | null, text: string): EntryDate => ({
  start,
  end: start,
  precision: start === null ? "unknown" : "day",
  span: { start: 0, end: text.length, text },
  rule: "a test",
  anchor: null,
});

test.each([
  ["2024-06-05", "on 5 June", "2024-06-05", "that Wednesday", true],
  ["2024-06-05", "on 5 June", "2024-06-06", "Thursday", false],
  ["2024-06-05", "on 5 June", null, "June 5", true],
  ["2024-06-05", "on 5 June", null, "June 6", false],
  [null, "on July 17", null, "July 20", false],
  [null, "on July 17", null, "the 17th of July", true],
  [null, "on Monday", null, "Friday night", false],
  [null, "on Monday", null, "Monday's", true],
  [null, "on Monday", null, "July 20", true],
  [null, "last year", null, "Friday", true],
] as const)("%s, %j, and %s, %j: %s", (first, words, second, others, is) => {
  expect(isSameTime(on(first, words), on(second, others))).toBe(is);
  expect(isSameTime(on(second, others), on(first, words))).toBe(is);
});

test("whatever has no date can be of any day", () => {
  expect(isSameTime(null, on("2024-06-05", "on 5 June"))).toBe(true);
});
