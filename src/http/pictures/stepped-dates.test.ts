import { expect, test } from "vitest";
import type { DateCount } from "../../store/pictures.ts";
import { steppedDates } from "./stepped-dates.ts";

const day = (start: string, entries = 1): DateCount => ({
  start,
  end: start,
  precision: "day",
  kind: "event",
  entries,
  independent: 1,
});
const year: DateCount = { ...day("2024-01-01"), end: "2024-12-31", precision: "year" };
const days = [day("2024-02-03"), day("2024-02-29", 2), day("2024-03-01"), day("2025-03-01")];

test("few days stay days", () => {
  expect(steppedDates([...days, year], 4)).toEqual({ step: "day", rows: [...days, year] });
});

test("more are counted by month, then by year, each to its last day; what is no day stays", () => {
  expect(steppedDates([...days, year], 3)).toEqual({
    step: "month",
    rows: [
      { ...day("2024-02-01", 3), end: "2024-02-29", independent: 2 },
      { ...day("2024-03-01"), end: "2024-03-31" },
      { ...day("2025-03-01"), end: "2025-03-31" },
      year,
    ],
  });
  const { step, rows } = steppedDates([...days, year], 2);
  expect([step, rows.map(({ start, end, entries }) => [start, end, entries])]).toEqual([
    "year",
    [
      ["2024-01-01", "2024-12-31", 4],
      ["2025-01-01", "2025-12-31", 1],
      ["2024-01-01", "2024-12-31", 1],
    ],
  ]);
});
