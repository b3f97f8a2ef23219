import type { EntryDate } from "../../record/index.ts";
import { addMonths, type CivilDay, civilDay, civilParts, weekdayOf } from "../../util/civil-day.ts";

export type Precision = EntryDate["precision"];

/** Days from first to last; null at the end that is open. */
export interface Interval {
  readonly from: CivilDay | null;
  readonly to: CivilDay | null;
  readonly precision: Precision;
}

/** An interval with both its ends. */
export interface Closed {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly precision: Precision;
}

export const oneDay = (day: CivilDay): Closed => ({ from: day, to: day, precision: "day" });

export const range = (from: CivilDay, to: CivilDay): Closed => ({ from, to, precision: "range" });

/** The week of ISO 8601, Monday to Sunday. */
export function weekOf(day: CivilDay): Closed {
  const monday = day - weekdayOf(day) + 1;
  return { from: monday, to: monday + 6, precision: "week" };
}

export function monthOf(year: number, month: number): Closed {
  const from = civilDay(year, month, 1);
  return { from, to: addMonths(from, 1) - 1, precision: "month" };
}

/** Whole years, first to last. */
export function yearsOf(first: number, last: number): Closed {
  return {
    from: civilDay(first, 1, 1),
    to: civilDay(last, 12, 31),
    precision: first === last ? "year" : "range",
  };
}

/** The first to the last of so many months. */
export function monthsFrom(year: number, month: number, months: number): Closed {
  const from = civilDay(year, month, 1);
  return range(from, addMonths(from, months) - 1);
}

export function isClosed(interval: Interval): interval is Closed {
  return interval.from !== null && interval.to !== null;
}

export const yearOf = (day: CivilDay): number => civilParts(day).year;
