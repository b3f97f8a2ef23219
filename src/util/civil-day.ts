const DAY = 86_400_000;

/** A day as the number of days since 1970-01-01, in the proleptic Gregorian calendar of ISO 8601. */
export type CivilDay = number;

/**
 * The day's number; a month or day beyond its range counts on, as in `Date.UTC`.
 *
 * @example
 * civilDay(2024, 6, 21); // 19895
 */
export function civilDay(year: number, month: number, day: number): CivilDay {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** Year, month (1 to 12) and day of the month. */
export function civilParts(day: CivilDay): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The weekday of ISO 8601: 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CivilDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** @example daysInMonth(2024, 2); // 29 */
export function daysInMonth(year: number, month: number): number {
  return civilDay(year, month + 1, 1) - civilDay(year, month, 1);
}

/**
 * The day so many months later or, below 0, earlier; the last of a shorter month where it has no such day.
 *
 * @example
 * isoOf(addMonths(civilDay(2024, 5, 31), 1)); // "2024-06-30"
 */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const from = civilParts(day);
  const month = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(month / 12);
  const inYear = month - year * 12 + 1;
  return civilDay(year, inYear, Math.min(from.day, daysInMonth(year, inYear)));
}

/** @example isoOf(19895); // "2024-06-21" */
export function isoOf(day: CivilDay): string {
  const { year, month, day: ofMonth } = civilParts(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
}

/** The day that an ISO 8601 date names; null where it is none. */
export function dayOfIso(iso: string): CivilDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const found = civilDay(year, month, day);
  return isoOf(found) === iso ? found : null;
}
