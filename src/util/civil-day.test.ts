import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addMonths, civilDay, civilParts, dayOfIso, daysInMonth, isoOf, weekdayOf } from "./civil-day.ts";

describe("days and ISO 8601 dates", () => {
  it.each([
    ["2024-06-21", 5],
    ["2000-02-29", 2],
    ["1970-01-01", 4],
    ["1939-09-03", 7],
    ["0001-01-01", 1],
  ])("%s is weekday %i", (iso, weekday) => {
    const day = dayOfIso(iso);
    expect(day === null ? null : weekdayOf(day)).toBe(weekday);
  });

  it.each(["2023-02-29", "2023-13-01", "2023-00-10", "2023-1-1", "yesterday", "20240-01-01"])("%s is none", (iso) => {
    expect(dayOfIso(iso)).toBeNull();
  });

  test("every day of the years 1 to 9999 comes back from its date", () => {
    fc.assert(
      fc.property(fc.integer({ min: civilDay(1, 1, 1), max: civilDay(9999, 12, 31) }), (day) => {
        const { year, month, day: ofMonth } = civilParts(day);
        expect(civilDay(year, month, ofMonth)).toBe(day);
        expect(dayOfIso(isoOf(day))).toBe(day);
        expect(weekdayOf(day + 7)).toBe(weekdayOf(day));
      }),
    );
  });
});

test("a month with too few days ends at its last", () => {
  expect(isoOf(addMonths(civilDay(2024, 5, 31), -3))).toBe("2024-02-29");
  expect(isoOf(addMonths(civilDay(2023, 12, 31), 2))).toBe("2024-02-29");
  expect(isoOf(addMonths(civilDay(2024, 1, 15), -13))).toBe("2022-12-15");
  expect([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2023, 12)]).toEqual([28, 29, 31]);
});
