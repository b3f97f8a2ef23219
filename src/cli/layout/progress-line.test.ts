import { expect, test } from "vitest";
import { ReadTally } from "../../intake/read-tally.ts";
import { progressLine } from "./progress-line.ts";

function tallyOf(entries: number, problems: number): ReadTally {
  const tally = new ReadTally();
  tally.entries = entries;
  tally.problems = problems;
  return tally;
}

test("the line of progress fits the terminal, and says how far it is and what went wrong in each", () => {
  const advance = { value: 21, total: 126, seconds: 8.4 };
  const tally = tallyOf(492, 1);
  expect(progressLine(advance, tally, 100)).toBe(
    "Reading ███░░░░░░░░░░░░░░░░░ 21 of 126 reports · 42 s left · 492 entries · 1 problem",
  );
  expect(progressLine(advance, tally, 72)).toBe(
    "Reading █░░░░░░ 21 of 126 reports · 42 s left · 492 entries · 1 problem",
  );
  expect(progressLine(advance, tally, 60)).toBe("Reading ███░░░░░░░░░░░░░░ 21 of 126 · 42 s left · 1 problem");
  expect(progressLine(advance, tally, 36)).toBe("21 of 126 · 42 s left · 1 problem");
  for (let columns = 36; columns < 120; columns++)
    expect(progressLine(advance, tally, columns).length).toBeLessThan(columns);
});
