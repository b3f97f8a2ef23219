import { countAt, pastApproximation } from "./count.ts";
import { units, weekdayNames } from "./lexicon.ts";
import type { DateMeaning, Unit } from "./meaning.ts";
import { type Found, lowerAt, standsAt } from "./rule.ts";
import type { Token } from "./tokens.ts";

/** A number of units: "nine months", "a week", "decades". */
export interface Distance {
  readonly end: number;
  readonly count: number | null;
  readonly unit: Unit;
}

/** Reads a distance in time; a unit in the plural alone is "a few". */
export function distanceAt(tokens: readonly Token[], at: number): Distance | null {
  const start = pastApproximation(tokens, at);
  const bare = lowerAt(tokens, start);
  const bareUnit = units.get(bare);
  if (bareUnit !== undefined) return /s$/.test(bare) ? { end: start + 1, count: null, unit: bareUnit } : null;
  const count = countAt(tokens, start);
  if (count === null) return null;
  const noun =
    lowerAt(tokens, count.end) === "calendar" || lowerAt(tokens, count.end) === "working" ? count.end + 1 : count.end;
  const unit = units.get(lowerAt(tokens, noun));
  if (unit === undefined || tokens[noun]?.glued) return null;
  const fortnights = lowerAt(tokens, noun) === "fortnight" && count.count !== null ? count.count * 2 : count.count;
  if (standsAt(tokens, noun + 1, "and a half") && fortnights !== null) {
    return { end: noun + 4, count: fortnights + 0.5, unit };
  }
  return { end: noun + 1, count: fortnights, unit };
}

const shift = (distance: Distance, sign: 1 | -1, from: "anchor" | "story"): DateMeaning => ({
  kind: "shift",
  unit: distance.unit,
  by: distance.count === null ? null : sign * distance.count,
  from,
  counted: true,
});

const backward = new Map<string, "anchor" | "story">([
  ["ago", "anchor"],
  ["back", "anchor"],
  ["earlier", "story"],
  ["previously", "story"],
  ["prior", "story"],
  ["before", "story"],
  ["beforehand", "story"],
]);
const forward = new Map<string, "anchor" | "story">([
  ["hence", "anchor"],
  ["later", "story"],
  ["after", "story"],
  ["afterwards", "story"],
  ["afterward", "story"],
]);

/** "nine months ago", "two weeks from now", "two days later". */
export function distance(tokens: readonly Token[], at: number): Found | null {
  const found = distanceAt(tokens, at);
  if (found === null) return null;
  const word = lowerAt(tokens, found.end);
  if (standsAt(tokens, found.end, "from now")) {
    return { end: found.end + 2, meaning: shift(found, 1, "anchor"), rule: "from-now" };
  }
  if (word === "from" && isNamedDay(tokens, found.end + 1)) {
    const meaning: DateMeaning = { kind: "open", reason: "counts from a day named after it" };
    return { end: found.end + 2, meaning, rule: "from-day" };
  }
  const back = backward.get(word);
  const from = back ?? forward.get(word);
  if (from === undefined || !standsFree(tokens, found.end, word)) return null;
  const meaning = shift(found, back === undefined ? 1 : -1, from);
  return {
    end: found.end + 1,
    meaning,
    rule: word === "ago" ? "ago" : from === "anchor" ? "from-now" : "story-distance",
  };
}

/** The "Monday" of "a week from Monday". */
function isNamedDay(tokens: readonly Token[], at: number): boolean {
  return weekdayNames.has(lowerAt(tokens, at)) || /^(?:today|tomorrow)$/.test(lowerAt(tokens, at));
}

/** "two days before" is a time of the story; "two days before the vote" counts from another event, and is left. */
function standsFree(tokens: readonly Token[], at: number, word: string): boolean {
  const after = tokens[at + 1];
  if (word === "back") return after === undefined || after.kind === "mark";
  if (word === "earlier" || word === "later") return lowerAt(tokens, at + 1) !== "than";
  if (word === "prior") return lowerAt(tokens, at + 1) !== "to";
  if (word !== "before" && word !== "after") return true;
  return after === undefined || (after.kind === "mark" && !"\"“'([".includes(after.lower));
}

const nearestOnly = new Set(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth only worst best biggest largest highest lowest deadliest " +
    "bloodiest most least fewest heaviest longest shortest smallest greatest strongest weakest sharpest steepest time times once twice lowest"
  ).split(" "),
);
const NEAR = 7;

/**
 * "in three weeks", "in a month’s time", "within two weeks": only what can lie ahead; "the second time in nine months"
 * measures, and so does "in five years" after a superlative.
 */
export function ahead(tokens: readonly Token[], at: number): Found | null {
  const lead = lowerAt(tokens, at);
  if (lead !== "in" && lead !== "within") return null;
  const found = distanceAt(tokens, at + 1);
  if (found === null) return null;
  const time = pastTime(tokens, found.end);
  const next = lowerAt(tokens, time);
  if (lead === "within") {
    if (next === "of" || next === "after") return null;
    return {
      end: time,
      meaning: { kind: "window", unit: found.unit, count: found.count, toward: "future" },
      rule: "within",
    };
  }
  const measured = next === "of" || next === "or" || next === "and" || (found.count === null && time === found.end);
  if (measured || /^(?:and|-)$/.test(next)) return null;
  if (time === found.end && measures(tokens, at)) return null;
  return { end: time, meaning: shift(found, 1, "anchor"), rule: time > found.end ? "in-distance-time" : "in-distance" };
}

function pastTime(tokens: readonly Token[], at: number): number {
  if (standsAt(tokens, at, "' s time")) return at + 3;
  return standsAt(tokens, at, "' time") ? at + 2 : at;
}

function measures(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - NEAR; i--) {
    const word = lowerAt(tokens, i);
    if (word === "." || word === ";" || word === "\n") return false;
    if (nearestOnly.has(word)) return true;
  }
  return false;
}

const windowWords = new Map<string, "past" | "future">([
  ["past", "past"],
  ["last", "past"],
  ["previous", "past"],
  ["recent", "past"],
  ["next", "future"],
  ["coming", "future"],
]);

/** "the past two years", "recent days", "the coming weeks", "the next three months", "this past week". */
export function window(tokens: readonly Token[], at: number): Found | null {
  const word = lowerAt(tokens, at);
  const toward = windowWords.get(word);
  if (toward === undefined) return null;
  const single = units.get(lowerAt(tokens, at + 1));
  if (single !== undefined && !/s$/.test(lowerAt(tokens, at + 1))) {
    const shown = word === "past" || word === "coming";
    if (!shown || lowerAt(tokens, at + 2) === "of") return null;
    return { end: at + 2, meaning: { kind: "window", unit: single, count: 1, toward }, rule: "window" };
  }
  const found = distanceAt(tokens, at + 1);
  if (found === null || lowerAt(tokens, found.end) === "of") return null;
  if (single !== undefined && (word === "last" || word === "next" || word === "previous")) return null;
  if (word === "recent" && single === undefined) return null;
  return { end: found.end, meaning: { kind: "window", unit: found.unit, count: found.count, toward }, rule: "window" };
}
