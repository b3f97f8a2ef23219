import { countAt } from "./count.ts";
import { units } from "./lexicon.ts";
import type { DateMeaning, Unit } from "./meaning.ts";
import { monthNameAt } from "./month-name.ts";
import { type Found, lowerAt, pastThe, type Rule } from "./rule.ts";
import type { Token } from "./tokens.ts";

type Third = "early" | "middle" | "late";

const thirds = new Map<string, Third>([
  ["early", "early"],
  ["beginning", "early"],
  ["start", "early"],
  ["mid", "middle"],
  ["middle", "middle"],
  ["late", "late"],
  ["end", "late"],
  ["close", "late"],
]);

const divisible = new Set(["month", "years", "season", "part-of-year", "shift", "span"]);
const wholeUnits = new Set<Unit>(["week", "month", "quarter", "year", "decade", "century"]);

/**
 * Periods of a period: "early May", "the end of the year", "late last year", "earlier this month", "the first three
 * months of 2024", "early in 2019".
 *
 * @param period reads the whole that is divided.
 */
export function partRules(period: Rule): { third: Rule; rest: Rule; slice: Rule; weekOf: Rule; yearEnd: Rule } {
  const whole: Rule = (tokens, at) => bareUnit(tokens, at) ?? period(tokens, at);

  const third: Rule = (tokens, at) => {
    const part = thirds.get(lowerAt(tokens, at));
    if (part === undefined) return null;
    const joint = lowerAt(tokens, at + 1);
    const noun = /^(?:beginning|start|middle|end|close)$/.test(lowerAt(tokens, at));
    const compound = lowerAt(tokens, at) === "end" && joint === "-" && monthNameAt(tokens, at + 2) !== null;
    if (noun && joint !== "of" && !compound) return null;
    const next = /^(?:of|-|in)$/.test(joint) ? at + 2 : at + 1;
    const found = noun ? whole(tokens, pastThe(tokens, next)) : period(tokens, pastThe(tokens, next));
    if (found === null || !divisible.has(found.meaning.kind)) return null;
    if (found.meaning.kind === "shift" && !wholeUnits.has(found.meaning.unit)) return null;
    return { end: found.end, meaning: { kind: "third", third: part, of: found.meaning }, rule: `${part}-period` };
  };

  const rest: Rule = (tokens, at) => {
    const side = lowerAt(tokens, at);
    if (side !== "earlier" && side !== "later") return null;
    const joint = lowerAt(tokens, at + 1);
    const inside = joint === "in";
    const found = inside ? whole(tokens, pastThe(tokens, at + 2)) : period(tokens, joint === "on" ? at + 2 : at + 1);
    if (found === null || !(divisible.has(found.meaning.kind) || !inside)) return null;
    const { meaning } = found;
    const current = meaning.kind === "shift" && meaning.from === "anchor" && meaning.by === 0 && meaning.unit !== "day";
    return { end: found.end, meaning: current ? { kind: "rest", side, of: meaning } : meaning, rule: `${side}-period` };
  };

  const slice: Rule = (tokens, at) => {
    const side = lowerAt(tokens, at);
    if (side !== "first" && side !== "last" && side !== "final" && side !== "opening") return null;
    const given = countAt(tokens, at + 1);
    const count = given ?? { end: at + 1, count: 1 };
    const unit = units.get(lowerAt(tokens, count.end));
    if (given === null && /s$/.test(lowerAt(tokens, count.end))) return null;
    if (unit === undefined || count.count === null || lowerAt(tokens, count.end + 1) !== "of") return null;
    const found = whole(tokens, pastThe(tokens, count.end + 2));
    if (found === null || !divisible.has(found.meaning.kind) || unit === "minute" || unit === "hour") return null;
    const from = side === "first" || side === "opening" ? "first" : "last";
    const meaning: DateMeaning = { kind: "slice", side: from, count: count.count, unit, of: found.meaning };
    return { end: found.end, meaning, rule: "slice" };
  };

  const weekOf: Rule = (tokens, at) => {
    if (lowerAt(tokens, at) !== "week" || !/^(?:of|beginning|starting|commencing)$/.test(lowerAt(tokens, at + 1)))
      return null;
    const day = period(tokens, at + 2);
    if (day?.meaning.kind !== "day") return null;
    return { end: day.end, meaning: { kind: "week-of", day: day.meaning }, rule: "week-of" };
  };

  return { third, rest, slice, weekOf, yearEnd };
}

const present = (unit: Unit): DateMeaning => ({ kind: "shift", unit, by: 0, from: "anchor", counted: false });

/** "the year" of "the end of the year". */
function bareUnit(tokens: readonly Token[], at: number): Found | null {
  const unit = units.get(lowerAt(tokens, at));
  if (unit === undefined || !wholeUnits.has(unit) || /s$|^fortnight$/.test(lowerAt(tokens, at))) return null;
  return lowerAt(tokens, at - 1) === "the" ? { end: at + 1, meaning: present(unit), rule: "unit" } : null;
}

/** "year-end", "year’s end", "month’s end". */
function yearEnd(tokens: readonly Token[], at: number): Found | null {
  const unit = units.get(lowerAt(tokens, at));
  if (unit !== "year" && unit !== "month") return null;
  const possessive = lowerAt(tokens, at + 1) === "'" && lowerAt(tokens, at + 2) === "s";
  const end = possessive ? at + 3 : lowerAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  if (lowerAt(tokens, end) !== "end" || end === at + 1) return null;
  return { end: end + 1, meaning: { kind: "third", third: "late", of: present(unit) }, rule: "late-period" };
}
