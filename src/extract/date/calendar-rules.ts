import { civilDay, daysInMonth, weekdayOf } from "../../util/civil-day.ts";
import { countedNouns, ordinalWords, weekdayNames, weekdayShort } from "./lexicon.ts";
import type { DateMeaning } from "./meaning.ts";
import { monthNameAt } from "./month-name.ts";
import { type Found, lowerAt, pastStop, pastThe } from "./rule.ts";
import type { Token } from "./tokens.ts";

/** A day of a month with its number. */
export interface DayNumber {
  readonly day: number;
  readonly end: number;
}

const ordinalEndings = new Set(["st", "nd", "rd", "th"]);

/**
 * Reads "5", "05", "5th", "fourth".
 *
 * @param most - the largest number; default: 31.
 */
export function dayNumberAt(tokens: readonly Token[], at: number, most = 31): DayNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "word") {
    const ordinal = ordinalWords.get(token.lower);
    return ordinal === undefined ? null : { day: ordinal, end: at + 1 };
  }
  if (!/^\d{1,2}$/.test(token.lower)) return null;
  const day = Number(token.lower);
  if (day > most) return null;
  const after = tokens[at + 1];
  if (!after?.glued || after.kind === "mark") return { day, end: at + 1 };
  return ordinalEndings.has(after.lower) ? { day, end: at + 2 } : null;
}

/** A number that no month has is read with a year, to be refused: "45 March 2024". */
const anyNumber = 99;

/** A weekday before a date, with the comma after it; the place itself where there is none. */
function weekdayBefore(tokens: readonly Token[], at: number): { weekday: number | null; next: number } {
  const word = lowerAt(tokens, at);
  const weekday = weekdayNames.get(word) ?? weekdayShort.get(word);
  if (weekday === undefined) return { weekday: null, next: at };
  const next = pastStop(tokens, at + 1);
  return { weekday, next: lowerAt(tokens, next) === "," ? next + 1 : next };
}

/** The year after a day and month: "2020", ", 2020"; a number that no calendar has is kept to be refused. */
export function yearAfter(tokens: readonly Token[], at: number): { year: number; end: number } | null {
  const next = lowerAt(tokens, at) === "," ? at + 1 : at;
  const token = tokens[next];
  if (token?.kind !== "number" || !/^\d{4,6}$/.test(token.lower)) return null;
  const after = tokens[next + 1];
  if (after?.glued && (after.kind === "word" || after.lower === "-")) return null;
  return countedNouns.has(lowerAt(tokens, next + 1)) ? null : { year: Number(token.lower), end: next + 1 };
}

/** "June 12", "Tuesday, May 5, 2020", "Feb. 12th". */
export function monthDay(tokens: readonly Token[], at: number): Found | null {
  const { weekday, next } = weekdayBefore(tokens, at);
  const name = monthNameAt(tokens, next);
  if (name === null) return null;
  const number = dayNumberAt(tokens, pastThe(tokens, name.end), anyNumber);
  if (number === null || tokens[number.end - 1]?.lower === "second") return null;
  const year = yearAfter(tokens, number.end);
  if (year === null && number.day > 31) return null;
  if (year === null && countedNouns.has(lowerAt(tokens, number.end))) return null;
  const meaning = dayMeaning(year?.year ?? null, name.month, number.day, weekday);
  return { end: year?.end ?? number.end, meaning, rule: "month-day" };
}

/** "12 June 2020", "Friday, 8 May", "the 5th of November". */
export function dayMonth(tokens: readonly Token[], at: number): Found | null {
  const { weekday, next } = weekdayBefore(tokens, at);
  const number = dayNumberAt(tokens, pastThe(tokens, next), anyNumber);
  if (number === null) return null;
  const of = lowerAt(tokens, number.end) === "of";
  if (tokens[number.end - 1]?.kind === "word" && !of && tokens[number.end - 1]?.glued !== true) return null;
  const name = monthNameAt(tokens, of ? number.end + 1 : number.end);
  if (name === null) return null;
  const year = yearAfter(tokens, name.end);
  if (year === null && number.day > 31) return null;
  const meaning = dayMeaning(year?.year ?? null, name.month, number.day, weekday);
  return { end: year?.end ?? name.end, meaning, rule: "day-month" };
}

const monthTitles = "January February March April May June July August September October November December".split(" ");
const weekdayTitles = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** The meaning of a day, or why no calendar has it. */
export function dayMeaning(year: number | null, month: number, day: number, weekday: number | null): DateMeaning {
  const open = (reason: string): DateMeaning => ({ kind: "open", reason });
  const name = monthTitles[month - 1];
  if (name === undefined) return open(`there is no month ${month}`);
  if (year === 0) return open("there is no year 0");
  if (year !== null && year > 9999) return open(`the year ${year} is beyond the calendar`);
  const days = daysInMonth(year ?? 2000, month);
  if (day < 1 || day > days) {
    return open(`${name}${year === null ? "" : ` ${year}`} has no day ${day}`);
  }
  if (year !== null && weekday !== null) {
    const real = weekdayOf(civilDay(year, month, day));
    if (real !== weekday) {
      return open(`${day} ${name} ${year} is a ${weekdayTitles[real - 1]}, not a ${weekdayTitles[weekday - 1]}`);
    }
  }
  return { kind: "day", year, month, day, weekday };
}
