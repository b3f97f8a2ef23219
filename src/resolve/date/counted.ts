import type { Unit } from "../../extract/date/index.ts";
import { addMonths, type CivilDay, civilParts } from "../../util/civil-day.ts";
import { type Closed, monthOf, monthsFrom, oneDay, weekOf, yearOf, yearsOf } from "./interval.ts";

const monthsIn: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** The day so many units away; hours are whole days, and half units are rounded down to days or months. */
export function dayAway(day: CivilDay, unit: Unit, by: number): CivilDay {
  const months = monthsIn[unit];
  if (months !== undefined) return addMonths(day, Math.trunc(by * months));
  if (unit === "week") return day + Math.trunc(by * 7);
  if (unit === "day") return day + Math.trunc(by);
  return day + Math.trunc(unit === "hour" ? by / 24 : by / 1440);
}

/** The calendar's unit around a day: its week, month, quarter, year, decade or century. */
export function unitAround(day: CivilDay, unit: Unit): Closed {
  const { year, month } = civilParts(day);
  switch (unit) {
    case "week":
      return weekOf(day);
    case "month":
      return monthOf(year, month);
    case "quarter":
      return monthsFrom(year, month - ((month - 1) % 3), 3);
    case "year":
      return yearsOf(year, year);
    case "decade":
      return yearsOf(year - (year % 10), year - (year % 10) + 9);
    case "century":
      return yearsOf(year - ((year - 1) % 100), year - ((year - 1) % 100) + 99);
    default:
      return oneDay(day);
  }
}

/**
 * The time so many units away, no more precise than its unit: "nine months ago" is a month, "30 years ago" a year, and
 * "two decades ago" the ten years around that one.
 */
export function unitAway(day: CivilDay, unit: Unit, by: number, counted: boolean): Closed {
  const there = dayAway(day, unit, by);
  if (!counted || (unit !== "decade" && unit !== "century")) return unitAround(there, unit);
  const half = unit === "decade" ? 5 : 50;
  return yearsOf(yearOf(there) - half, yearOf(there) + half - 1);
}
