import { units } from "./lexicon.ts";
import type { DateMeaning, Unit } from "./meaning.ts";
import { type Found, lowerAt } from "./rule.ts";
import type { Token } from "./tokens.ts";
import { weekdayNameAt } from "./weekday-rules.ts";

const turns = new Map<string, number>([
  ["next", 1],
  ["following", 1],
  ["previous", -1],
  ["preceding", -1],
  ["same", 0],
  ["that", 0],
]);

const nights = new Set(["night", "morning", "afternoon", "evening"]);

const shift = (unit: Unit, by: number): DateMeaning => ({ kind: "shift", unit, by, from: "story", counted: false });

/** "the next day", "the following month", "that same year", "that night", "the previous Friday": counted in the story. */
export function storyUnit(tokens: readonly Token[], at: number): Found | null {
  const word = lowerAt(tokens, at);
  const by = turns.get(word);
  if (by === undefined) return null;
  const article = lowerAt(tokens, at - 1) === "the";
  if (word !== "that" && !article && lowerAt(tokens, at - 1) !== "that") return null;
  const next = word === "that" && lowerAt(tokens, at + 1) === "same" ? at + 2 : at + 1;
  const noun = lowerAt(tokens, next);
  if (nights.has(noun)) return { end: next + 1, meaning: shift("day", by), rule: "story-unit" };
  const name = weekdayNameAt(tokens, next);
  if (name !== null && word !== "next" && word !== "same") {
    const side = by > 0 ? "after" : by < 0 ? "before" : "same";
    return { end: name.end, meaning: { kind: "story-weekday", weekday: name.weekday, side }, rule: "story-weekday" };
  }
  const unit = units.get(noun);
  if (unit === undefined || /s$|^fortnight$/.test(noun) || unit === "minute" || unit === "hour") return null;
  if (word === "next" && unit !== "day") return null;
  if (word === "that" && unit === "day" && lowerAt(tokens, next + 1) === "will") return null;
  return { end: next + 1, meaning: shift(unit, by), rule: "story-unit" };
}

const besides = new Map<string, Unit>([
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["year", "year"],
]);

/** "the day before", "the week after" where nothing follows; a day before an event counts from it, and stays open. */
export function unitBeside(tokens: readonly Token[], at: number): Found | null {
  const unit = besides.get(lowerAt(tokens, at));
  if (unit === undefined || lowerAt(tokens, at - 1) !== "the") return null;
  const word = lowerAt(tokens, at + 1);
  if (word !== "before" && word !== "after") return null;
  const after = tokens[at + 2];
  if (after?.lower === "yesterday" || after?.lower === "tomorrow") return null;
  if (after === undefined || (after.kind === "mark" && after.lower !== "'")) {
    return { end: at + 2, meaning: shift(unit, word === "before" ? -1 : 1), rule: "story-unit" };
  }
  if (unit !== "day") return null;
  return {
    end: at + 2,
    meaning: { kind: "open", reason: "counts from an event whose day is not given" },
    rule: "event-day",
  };
}

/** "the eve of the vote". */
export function eve(tokens: readonly Token[], at: number): Found | null {
  if (lowerAt(tokens, at) !== "eve" || lowerAt(tokens, at - 1) !== "the" || lowerAt(tokens, at + 1) !== "of")
    return null;
  return {
    end: at + 1,
    meaning: { kind: "open", reason: "counts from an event whose day is not given" },
    rule: "event-day",
  };
}
