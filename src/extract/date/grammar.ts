import { dayMonth, dayNumberAt, monthDay } from "./calendar-rules.ts";
import { countStarts } from "./count.ts";
import { dayPhrases, overnight, relativeDay, turnOfUnit } from "./deictic-rules.ts";
import { ahead, distance, window } from "./distance-rules.ts";
import { century, decade } from "./era-rules.ts";
import {
  countedNouns,
  decadeWords,
  monthNames,
  monthShort,
  ordinalWords,
  seasons,
  units,
  weekdayNames,
  weekdayShort,
} from "./lexicon.ts";
import type { DateMeaning } from "./meaning.ts";
import { month, monthPair } from "./month-rules.ts";
import { holiday, holidayStarts, september11 } from "./named-rules.ts";
import { partRules } from "./part-rules.ts";
import { anyOf, type Found, lowerAt, pastThe, type Rule, type StartedRule } from "./rule.ts";
import { partOfYear, season } from "./season-rules.ts";
import { eve, storyUnit, unitBeside } from "./story-rules.ts";
import type { Token } from "./tokens.ts";
import { weekday, weekend } from "./weekday-rules.ts";
import { bareYear, eraYear, fiscalYear, yearNumber, yearRange, yearZero } from "./year-rules.ts";

const started = (rule: Rule, ...starts: readonly Iterable<string>[]): StartedRule => ({
  rule,
  starts: starts.flatMap((words) => [...words]),
});

const number = ["0"];
const months = [...monthNames.keys(), ...monthShort.keys()];
const weekdays = [...weekdayNames.keys(), ...weekdayShort.keys()];
const which = ["last", "this", "next", "past", "coming", "upcoming"];

const calendarDays = [started(monthDay, months, weekdays), started(dayMonth, number, weekdays, ordinalWords.keys())];
const daysAndMonths = [...calendarDays, started(month, months, which), started(weekday, weekdays, which)];

const periods: readonly StartedRule[] = [
  ...daysAndMonths,
  started(bareYear, number),
  started(eraYear, number, ["ad"]),
  started(yearZero, ["year"]),
  started(yearRange, number),
  started(weekend, ["weekend"], which),
  started(relativeDay, dayPhrases.keys()),
  started(turnOfUnit, ["last", "this", "next"]),
  started(decade, number, ["'"], decadeWords.keys()),
  started(century, number, ["twenty"], ordinalWords.keys()),
  started(season, seasons.keys(), which),
  started(partOfYear, number, ["q", "h", "final"], ordinalWords.keys()),
  started(storyUnit, ["next", "following", "previous", "preceding", "same", "that"]),
];

const anyPeriod = anyOf(periods);
const period = anyPeriod.rule;

const joints = new Set(["to", "through", "thru", "until", "till", "-", "and"]);
const moved = new Set(
  "moved postponed delayed rescheduled changed shifted extended brought pushed put upgraded forward back".split(" "),
);

const spans: Rule = (tokens, at) => {
  const bare = bareDay(tokens, at);
  const from = period(tokens, at);
  const joint = lowerAt(tokens, from?.end ?? bare?.end ?? at);
  if (!joints.has(joint)) return null;
  const between = lowerAt(tokens, lowerAt(tokens, at - 1) === "the" ? at - 2 : at - 1);
  const next = (from?.end ?? bare?.end ?? at) + 1;
  if (from === null) return bare === null ? null : daysOfOneMonth(tokens, bare, next, between, joint);
  if (from.meaning.kind === "day") {
    const day = bareDay(tokens, pastThe(tokens, next));
    const to = period(tokens, pastThe(tokens, next));
    if (day !== null && (to === null || to.meaning.kind !== "day")) return withDay(tokens, from, day, between, joint);
  }
  const to = from.meaning.kind === "years" ? yearOrPeriod(tokens, next) : period(tokens, pastThe(tokens, next));
  return to !== null && joins(from.meaning, to.meaning, between, joint) && !isMoved(tokens, at, between)
    ? { end: to.end, meaning: { kind: "span", from: from.meaning, to: to.meaning }, rule: "span" }
    : null;
};

function yearOrPeriod(tokens: readonly Token[], at: number): Found | null {
  const year = yearNumber(tokens, at);
  if (year === null) return period(tokens, pastThe(tokens, at));
  return countedNouns.has(lowerAt(tokens, at + 1))
    ? null
    : { end: at + 1, meaning: { kind: "years", from: year, to: year }, rule: "year" };
}

/** "10 to 14 June": the month stands after the second day. */
function daysOfOneMonth(
  tokens: readonly Token[],
  bare: { day: number; end: number },
  next: number,
  between: string,
  joint: string,
): Found | null {
  const to = dayMonth(tokens, next);
  if (to === null || to.meaning.kind !== "day" || to.meaning.day <= bare.day) return null;
  if (joint === "and" && between !== "between" && to.meaning.day !== bare.day + 1) return null;
  const from: DateMeaning = { ...to.meaning, day: bare.day, weekday: null };
  return { end: to.end, meaning: { kind: "span", from, to: to.meaning }, rule: "span" };
}

/** "June 10 to 14": the second day is of the same month; its year may stand at the end. */
function withDay(
  tokens: readonly Token[],
  from: Found,
  day: { day: number; end: number },
  between: string,
  joint: string,
): Found | null {
  if (from.meaning.kind !== "day" || day.day <= from.meaning.day || countedNouns.has(lowerAt(tokens, day.end)))
    return null;
  if (joint === "and" && between !== "between" && day.day !== from.meaning.day + 1) return null;
  const comma = lowerAt(tokens, day.end) === "," ? day.end + 1 : day.end;
  const year = from.meaning.year === null ? yearNumber(tokens, comma) : null;
  const shared = { ...from.meaning, year: year ?? from.meaning.year };
  const meaning: DateMeaning = { kind: "span", from: shared, to: { ...shared, day: day.day, weekday: null } };
  return { end: year === null ? day.end : comma + 1, meaning, rule: "span" };
}

function bareDay(tokens: readonly Token[], at: number): { day: number; end: number } | null {
  return tokens[at]?.kind === "number" ? dayNumberAt(tokens, at) : null;
}

const kinds: ReadonlyMap<string, string> = new Map([
  ["day", "day"],
  ["weekday", "weekday"],
  ["month", "month"],
  ["years", "years"],
  ["season", "season"],
  ["shift", "shift"],
]);

/** "Through 2015 and 2016" is all of both; "until 2015" would leave the second alone. */
const whole = /^(?:through|throughout|over|across)$/;

function joins(from: DateMeaning, to: DateMeaning, between: string, joint: string): boolean {
  if (from.kind === "shift" || to.kind === "shift") return joint !== "and" && between === "from";
  if (kinds.get(from.kind) !== kinds.get(to.kind) || !kinds.has(from.kind)) return false;
  if (joint === "until" || joint === "till") return between === "from";
  if (joint !== "and" || between === "between" || whole.test(between)) return ascends(from, to);
  if (from.kind === "weekday" && to.kind === "weekday")
    return to.weekday === (from.weekday % 7) + 1 && to.which === null;
  return false;
}

function ascends(from: DateMeaning, to: DateMeaning): boolean {
  return from.kind !== "years" || to.kind !== "years" || from.from < to.to;
}

/** "moved from Friday to Monday" is no span. */
function isMoved(tokens: readonly Token[], at: number, between: string): boolean {
  return between === "from" && [2, 3, 4, 5].some((back) => moved.has(lowerAt(tokens, at - back)));
}

const divisible = anyOf([...daysAndMonths, started(season, seasons.keys(), which), started(weekend, ["weekend"])]);
const wholes = new Set(["last", "this", "next"]);

/** "June of last year", "Wednesday last week", "Monday of next week". */
const within: Rule = (tokens, at) => {
  const part = divisible.rule(tokens, at);
  if (part === null) return null;
  const next = lowerAt(tokens, part.end) === "of" ? part.end + 1 : part.end;
  const later = lowerAt(tokens, next) === "later" || lowerAt(tokens, next) === "earlier" ? next + 1 : next;
  if (!wholes.has(lowerAt(tokens, later))) {
    const same = lowerAt(tokens, next) === "the" && lowerAt(tokens, next + 1) === "same";
    const whole = same || lowerAt(tokens, next) === "that" ? storyUnit(tokens, same ? next + 1 : next) : null;
    return whole === null
      ? null
      : { end: whole.end, meaning: { kind: "in", part: part.meaning, whole: whole.meaning }, rule: "in" };
  }
  const whole = turnOfUnit(tokens, later);
  if (whole === null || whole.meaning.kind !== "shift") return null;
  return { end: whole.end, meaning: { kind: "in", part: part.meaning, whole: whole.meaning }, rule: "in" };
};

const dated = anyOf([...periods, started(within, divisible.starts)]);
const { third, rest, slice, weekOf, yearEnd } = partRules(dated.rule);

/** Every rule of the grammar but the numeric one, which reads the text itself. */
export const grammar = anyOf([
  started(september11, number, months),
  started(holiday, holidayStarts),
  started(spans, number, anyPeriod.starts),
  started(dated.rule, dated.starts),
  started(monthPair, months),
  started(third, "early beginning start mid middle late end close".split(" ")),
  started(rest, ["earlier", "later"]),
  started(slice, ["first", "last", "final", "opening"]),
  started(weekOf, ["week"]),
  started(yearEnd, ["year", "month"]),
  started(distance, number, countStarts, units.keys()),
  started(ahead, ["in", "within"]),
  started(window, ["past", "last", "previous", "recent", "next", "coming"]),
  started(overnight, ["overnight"]),
  started(unitBeside, ["day", "week", "month", "year"]),
  started(eve, ["eve"]),
  started(fiscalYear, ["fiscal", "financial", "fy"]),
]);
