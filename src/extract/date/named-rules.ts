import { yearAfter } from "./calendar-rules.ts";
import type { DateMeaning } from "./meaning.ts";
import { monthNameAt } from "./month-name.ts";
import { byFirstWord, type Found, lowerAt, standsAt } from "./rule.ts";
import type { Token } from "./tokens.ts";

const fixed = byFirstWord<readonly [words: string, month: number, day: number]>([
  ["christmas eve", 12, 24],
  ["christmas day", 12, 25],
  ["boxing day", 12, 26],
  ["new year ' s eve", 12, 31],
  ["new year ' s day", 1, 1],
  ["new years eve", 12, 31],
  ["new years day", 1, 1],
  ["valentine ' s day", 2, 14],
  ["international women ' s day", 3, 8],
  ["may day", 5, 1],
  ["bastille day", 7, 14],
  ["fourth of july", 7, 4],
  ["july fourth", 7, 4],
  ["halloween", 10, 31],
  ["armistice day", 11, 11],
]);

const movable = byFirstWord(
  [
    "christmas",
    "orthodox christmas",
    "easter sunday",
    "easter monday",
    "easter",
    "good friday",
    "palm sunday",
    "maundy thursday",
    "ash wednesday",
    "ramadan",
    "eid al - fitr",
    "eid al - adha",
    "eid",
    "ashura",
    "passover",
    "yom kippur",
    "rosh hashanah",
    "hanukkah",
    "diwali",
    "nowruz",
    "thanksgiving",
    "thanksgiving day",
    "memorial day",
    "labor day",
    "independence day",
    "victory day",
  ].map((words) => [words] as const),
);

/** The words that can begin a holiday. */
export const holidayStarts = new Set([...fixed.keys(), ...movable.keys()]);

/** What a feast gives its name to, and its own name elsewhere: "Christmas trees", "Christmas Island". */
const named =
  /^(?:trees?|markets?|carols?|cards?|presents?|gifts?|dinner|lunch|party|parties|lights|songs?|shopping|island|carol|truce|bombings?)$/u;

/** Feasts that can go on into the next year. */
const overNewYear = /^(?:christmas|hanukkah)$/u;

const leads = new Set("in on at during by before after since until till over of".split(" "));

/** What counts a feast as its day: "before Christmas" is before 25 December, "at Christmas" some days about it. */
const toTheDay = new Set("on before by after since until till".split(" "));

/**
 * Holidays: those on a fixed day have it. The others are found: with a year they are in it ("Ramadan 2024"), without
 * one they stay open, as their day is another each year, in each country or in each church.
 */
export function holiday(tokens: readonly Token[], at: number): Found | null {
  if (tokens[at]?.capital !== true) return null;
  for (const [words, month, day] of fixed.get(lowerAt(tokens, at)) ?? []) {
    if (!standsAt(tokens, at, words)) continue;
    const end = at + words.split(" ").length;
    const year = yearAfter(tokens, end);
    const meaning: DateMeaning = { kind: "day", year: year?.year ?? null, month, day, weekday: null };
    return { end: year?.end ?? end, meaning, rule: "holiday" };
  }
  const lead = lowerAt(tokens, lowerAt(tokens, at - 1) === "the" ? at - 2 : at - 1);
  if (!leads.has(lead)) return null;
  const names = (movable.get(lowerAt(tokens, at)) ?? []).map(([words]) => words);
  const name = names.filter((words) => standsAt(tokens, at, words)).sort((a, b) => b.length - a.length)[0];
  if (name === undefined) return null;
  const end = at + name.split(" ").length;
  if (named.test(lowerAt(tokens, end))) return null;
  const year = yearAfter(tokens, end);
  return { end: year?.end ?? end, meaning: feast(name, lead, year?.year ?? null), rule: "holiday" };
}

function feast(name: string, lead: string, year: number | null): DateMeaning {
  const isChristmas = name === "christmas";
  if (isChristmas && toTheDay.has(lead)) return { kind: "day", year, month: 12, day: 25, weekday: null };
  if (year !== null && !overNewYear.test(name)) return { kind: "years", from: year, to: year };
  return {
    kind: "open",
    reason: isChristmas
      ? "days around a feast, of which the report does not tell the first and last"
      : "a feast that falls on another day each year or in each country",
  };
}

const attacks = /^(?:attack|attacks|terror|terrorist|terrorists|hijackers|hijackings|commission)$/;

/** "9/11", "the Sept. 11 attacks": that of 2001. */
export function september11(tokens: readonly Token[], at: number): Found | null {
  const meaning: DateMeaning = { kind: "day", year: 2001, month: 9, day: 11, weekday: null };
  if (standsAt(tokens, at, "9 / 11") && tokens[at + 1]?.glued && tokens[at + 2]?.glued && !tokens[at + 3]?.glued) {
    return { end: at + 3, meaning, rule: "september-11" };
  }
  if (standsAt(tokens, at, "9 / 11") && /^[.,;:!?)'"”-]$/.test(lowerAt(tokens, at + 3))) {
    return { end: at + 3, meaning, rule: "september-11" };
  }
  const name = monthNameAt(tokens, at);
  if (name?.month !== 9 || lowerAt(tokens, name.end) !== "11") return null;
  return attacks.test(lowerAt(tokens, name.end + 1)) ? { end: name.end + 1, meaning, rule: "september-11" } : null;
}
