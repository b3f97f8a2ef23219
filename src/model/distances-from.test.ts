import { expect, test } from "vitest";
import { distancesFrom } from "./distances-from.ts";

test.each([
  ["before and behind one mark", [0, 0, 1, 0], [18, 19, 20, 21]],
  ["between two marks", [0, 6, 0, 0, 7, 0], [19, 20, 20, 20, 20, 21]],
  ["nothing marked", [0, 0], [20, 20]],
])("%s", (_, marks, expected) => {
  expect(distancesFrom(marks, 20)).toEqual(expected);
});

test("further off than the reach is as far as the reach", () => {
  expect(distancesFrom([0, 0, 0, 1, 0, 0, 0], 2)).toEqual([0, 0, 1, 2, 3, 4, 4]);
});
