import type { Direction, Season, Which } from "../../extract/date/index.ts";
import { type CivilDay, civilDay, daysInMonth, weekdayOf } from "../../util/civil-day.ts";
import { type Closed, monthOf, monthsFrom, oneDay, range, weekOf, yearOf } from "./interval.ts";

export type { Direction };

/** Of repeating times, the last that has begun by the anchor, or the first that has not ended; back unless told. */
function nearest(times: readonly Closed[], anchor: CivilDay, direction: Direction): Closed | undefined {
  if (direction === "planned") return closest(times, anchor);
  return direction === "future" ? times.find(({ to }) => to >= anchor) : times.findLast(({ from }) => from <= anchor);
}

function closest(times: readonly Closed[], anchor: CivilDay): Closed | undefined {
  const away = ({ from, to }: Closed) => Math.max(from - anchor, anchor - to, 0);
  return [...times].sort((a, b) => away(a) - away(b))[0];
}

/** Of repeating times, the one that "last", "this" or "next" picks. */
function picked(times: readonly Closed[], anchor: CivilDay, which: Which, direction: Direction): Closed | undefined {
  if (which === "last") return times.findLast(({ to }) => to < anchor);
  if (which === "next") return times.find(({ from }) => from > anchor);
  return nearest(times, anchor, which === "this" && direction === null ? "future" : direction);
}

const yearsAround = (anchor: CivilDay, reach = 1) =>
  Array.from({ length: 2 * reach + 1 }, (_, i) => yearOf(anchor) - reach + i);

/**
 * Whether "next Friday" can be two days: that of this week is still to come, or is tomorrow.
 *
 * Newspapers use "next" of a weekday for the next week alone, when this week has no such day left (all 19 times in the
 * articles of PolNeAR and guardian-sdf), and style guides (AP) tell to leave it out within seven days. Where it is used
 * all the same, dictionaries have it either way.
 */
export function isOfTwoWeeks(weekday: number, anchor: CivilDay): boolean {
  return weekday > weekdayOf(anchor) || weekday === weekdayOf(anchor + 1);
}

/**
 * A weekday near the anchor: back, the anchor itself included, unless the verb looks ahead; "next" is that of the next
 * week of ISO 8601, "last" the one before the anchor.
 */
export function nearestWeekday(weekday: number, anchor: CivilDay, which: Which, direction: Direction): Closed {
  if (which === "next") return oneDay(weekOf(anchor).to + weekday);
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  if (which === "last") return oneDay(anchor - (back === 0 ? 7 : back));
  const ahead = direction === "future" || direction === "planned" || (which === "this" && direction === null);
  return oneDay(ahead ? anchor + ((7 - back) % 7) : anchor - back);
}

/** Saturday and Sunday near the anchor. */
export function nearestWeekend(anchor: CivilDay, which: Which, direction: Direction): Closed {
  const saturday = weekOf(anchor).from + 5;
  const times = [-7, 0, 7, 14].map((shift) => range(saturday + shift, saturday + shift + 1));
  if (which === "next") return range(saturday + 7, saturday + 8);
  return picked(times, anchor, which, direction) ?? range(saturday, saturday + 1);
}

/** A month near the anchor; "this October" is that of the anchor's year. */
export function nearestMonth(month: number, anchor: CivilDay, which: Which, direction: Direction): Closed {
  const own = monthOf(yearOf(anchor), month);
  if (which === "this") return own;
  const times = yearsAround(anchor).map((year) => monthOf(year, month));
  const beside = times.filter(({ from, to }) => anchor < from || anchor > to);
  return picked(which === null ? times : beside, anchor, which, direction) ?? own;
}

const firstMonths: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** The season of a year; a winter is that which begins in its December. */
export const seasonOf = (season: Season, year: number): Closed => monthsFrom(year, firstMonths[season], 3);

export function nearestSeason(season: Season, anchor: CivilDay, which: Which, direction: Direction): Closed {
  const times = yearsAround(anchor).map((year) => seasonOf(season, year));
  const within = times.find(({ from, to }) => from <= anchor && anchor <= to);
  if (which === "this" && within !== undefined) return within;
  if (which === "this" && season !== "winter") return seasonOf(season, yearOf(anchor));
  return picked(times, anchor, which, direction) ?? seasonOf(season, yearOf(anchor));
}

/** A half or quarter of the year near the anchor. */
export function nearestPart(parts: 2 | 4, nth: number, anchor: CivilDay, direction: Direction): Closed {
  const times = yearsAround(anchor).map((year) => partOf(parts, nth, year));
  return nearest(times, anchor, direction) ?? partOf(parts, nth, yearOf(anchor));
}

export const partOf = (parts: 2 | 4, nth: number, year: number): Closed =>
  monthsFrom(year, 1 + ((nth - 1) * 12) / parts, 12 / parts);

/** How far a 29 February can be. */
const LEAP_REACH = 8;

/**
 * A day without a year: the nearest in the verb’s direction; where a weekday stands with it and does not fit, the nearest
 * in the other; undefined where it fits neither.
 */
export function nearestDay(
  month: number,
  day: number,
  weekday: number | null,
  anchor: CivilDay,
  direction: Direction,
): Closed | undefined {
  const times = yearsAround(anchor, LEAP_REACH)
    .filter((year) => day <= daysInMonth(year, month))
    .map((year) => oneDay(civilDay(year, month, day)));
  const fits = (time: Closed | undefined) =>
    time !== undefined && (weekday === null || weekdayOf(time.from) === weekday) ? time : undefined;
  const other = direction === "future" ? "past" : "future";
  return (
    fits(nearest(times, anchor, direction)) ?? (weekday === null ? undefined : fits(nearest(times, anchor, other)))
  );
}
