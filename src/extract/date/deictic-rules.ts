import { dayParts, units, weekdayNames } from "./lexicon.ts";
import type { DateMeaning } from "./meaning.ts";
import { byFirstWord, type Found, lowerAt, standsAt } from "./rule.ts";
import type { Token } from "./tokens.ts";

const shift = (by: number): DateMeaning => ({ kind: "shift", unit: "day", by, from: "anchor", counted: false });

/** By their first word. */
export const dayPhrases = byFirstWord<readonly [words: string, by: number]>([
  ["day before yesterday", -2],
  ["day after tomorrow", 2],
  ["last night", -1],
  ["last evening", -1],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** "today", "yesterday evening", "last night", "the day after tomorrow". */
export function relativeDay(tokens: readonly Token[], at: number): Found | null {
  for (const [words, by] of dayPhrases.get(lowerAt(tokens, at)) ?? []) {
    if (!standsAt(tokens, at, words)) continue;
    const end = at + words.split(" ").length;
    if (words === "today" && isNameOfToday(tokens, at)) return null;
    const part = dayParts.has(lowerAt(tokens, end)) && (by === -1 || by === 1) && words !== "last night";
    return { end: part ? end + 1 : end, meaning: shift(by), rule: "relative-day" };
  }
  return null;
}

/** "USA Today", "Russia Today". */
function isNameOfToday(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.capital === true && before?.kind === "word" && before.capital;
}

/** "overnight", "overnight into Tuesday", "overnight on Tuesday". */
export function overnight(tokens: readonly Token[], at: number): Found | null {
  if (lowerAt(tokens, at) !== "overnight") return null;
  if (tokens[at - 1]?.lower === "an" || tokens[at - 1]?.lower === "-" || tokens[at + 1]?.lower === "stay") return null;
  const joint = lowerAt(tokens, at + 1);
  const into = joint === "into" || joint === "to";
  const next = into || joint === "on" ? at + 2 : at + 1;
  const weekday = weekdayNames.get(lowerAt(tokens, next));
  if (weekday === undefined) return { end: at + 1, meaning: { kind: "night", evening: null }, rule: "overnight" };
  const evening = into ? ((weekday + 5) % 7) + 1 : weekday;
  return {
    end: next + 1,
    meaning: { kind: "night", evening: { kind: "weekday", weekday: evening, which: null } },
    rule: "overnight",
  };
}

const turns = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

const windowLeads = new Set("in over within during for throughout through".split(" "));

/**
 * "last week", "this month", "next year"; with "the" before them, a window up to or from the anchor ("over the last
 * year"), or a time of the story ("the next day").
 */
export function turnOfUnit(tokens: readonly Token[], at: number): Found | null {
  const word = lowerAt(tokens, at);
  const by = turns.get(word);
  const unit = units.get(lowerAt(tokens, at + 1));
  if (by === undefined || unit === undefined || unit === "minute" || unit === "hour") return null;
  if (/s$|^fortnight$/.test(lowerAt(tokens, at + 1))) return null;
  if (unit === "day") return null;
  const end = at + 2;
  if (lowerAt(tokens, at - 1) !== "the" || unit === "quarter") {
    if (word === "last" && lowerAt(tokens, at - 1) === "this") return null;
    return { end, meaning: { kind: "shift", unit, by, from: "anchor", counted: false }, rule: `${word}-unit` };
  }
  if (lowerAt(tokens, end) === "of" || word === "this") return null;
  if (word === "last" || windowLeads.has(lowerAt(tokens, at - 2))) {
    return {
      end,
      meaning: { kind: "window", unit, count: 1, toward: word === "last" ? "past" : "future" },
      rule: "window",
    };
  }
  return { end, meaning: { kind: "shift", unit, by: 1, from: "story", counted: false }, rule: "story-unit" };
}
