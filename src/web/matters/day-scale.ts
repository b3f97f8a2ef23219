import { addMonths, civilDay, civilParts, dayOfIso, isoOf } from "../../util/civil-day.ts";

/** A day's place in a picture, and the days that are named below it. */
export interface DayScale {
  /** In pixels from the left; a day that is none stands at the left. */
  at(day: string): number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

const steps = { days: [1, 2, 7, 14], months: [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000, 12_000] };
const daysInMonth = 30.4;

/**
 * A scale of days over a width.
 *
 * @param days - ISO 8601; the first and the last of them are its ends.
 * @param width - pixels from `left`; a label takes about 90 of them.
 */
export function dayScale(days: readonly string[], left: number, width: number): DayScale {
  const known = days.flatMap((day) => dayOfIso(day) ?? []);
  const first = Math.min(...known);
  const last = Math.max(...known);
  const span = Math.max(1, last - first);
  const place = (day: number) => left + (known.length === 0 ? 0 : ((day - first) / span) * width);
  const most = Math.max(2, Math.floor(width / 90));
  const ticks = known.length === 0 ? [] : first === last ? [first] : named(first, last, most);
  const byMonth = span / most > 14;
  return {
    at: (day) => place(dayOfIso(day) ?? first),
    ticks: ticks.map((day) => ({ x: place(day), label: byMonth ? isoOf(day).slice(0, 7) : isoOf(day) })),
  };
}

function named(first: number, last: number, most: number): number[] {
  const least = (last - first) / most;
  const step = steps.days.find((days) => days >= least);
  if (step !== undefined) {
    return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, nth) => first + nth * step);
  }
  const months = steps.months.find((count) => count * daysInMonth >= least) ?? 12_000;
  const { year, month } = civilParts(first);
  // Years and their parts begin where people count them from.
  const years = months / 12;
  const start = years >= 1 ? civilDay(year - (year % years), 1, 1) : civilDay(year, month - ((month - 1) % months), 1);
  const found: number[] = [];
  for (let day = start; day <= last; day = addMonths(day, months)) if (day >= first) found.push(day);
  return found;
}
