import { countedNouns, seasons } from "./lexicon.ts";
import type { DateMeaning } from "./meaning.ts";
import { type Found, lowerAt, pastThe } from "./rule.ts";
import type { Token } from "./tokens.ts";
import { whichAt } from "./weekday-rules.ts";
import { yearNumber, yearRange } from "./year-rules.ts";

const leads = new Set(
  "in during by since until till over through throughout before after of early mid late -".split(" "),
);
const otherNouns = new Set(
  "offensive session break term games olympics palace school camp house clothes time line guy out apart short back".split(
    " ",
  ),
);

/** "last summer", "the summer of 2023", "the winter of 2022-23", "in the autumn". */
export function season(tokens: readonly Token[], at: number): Found | null {
  const { which, next } = whichAt(tokens, at);
  const name = seasons.get(lowerAt(tokens, next));
  if (name === undefined) return null;
  const make = (year: number | null, end: number): Found => {
    const meaning: DateMeaning = { kind: "season", season: name, year, which };
    return { end, meaning, rule: year === null ? "season" : "season-year" };
  };
  const of = lowerAt(tokens, next + 1) === "of";
  const yearAt = of ? next + 2 : lowerAt(tokens, next + 1) === "," ? next + 2 : next + 1;
  const pair = yearRange(tokens, yearAt);
  if (pair?.meaning.kind === "years") return make(pair.meaning.from, pair.end);
  const year = yearNumber(tokens, yearAt);
  if (year !== null && !countedNouns.has(lowerAt(tokens, yearAt + 1))) return make(year, yearAt + 1);
  if (of && !/^(?:last|this|next|that)$/.test(lowerAt(tokens, next + 2))) return null;
  if (which !== null) return make(null, next + 1);
  const before = pastTheBack(tokens, next);
  if (!leads.has(lowerAt(tokens, before)) || otherNouns.has(lowerAt(tokens, next + 1))) return null;
  return tokens[next]?.capital && tokens[next + 1]?.capital ? null : make(null, next + 1);
}

/** The place before a noun and its "the". */
function pastTheBack(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at - 1) === "the" ? at - 2 : at - 1;
}

const ordinals = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
  ["final", 4],
]);

const yearLeads = new Set("in of for during by since over from until through".split(" "));

/** "the second quarter of 2022", "the first half of last year", "Q3 2020", "the third quarter". */
export function partOfYear(tokens: readonly Token[], at: number): Found | null {
  const short = /^([qh])$/.exec(lowerAt(tokens, at));
  if (short !== null && tokens[at]?.capital) return shortPart(tokens, at, short[1] === "q" ? 4 : 2);
  const ending = tokens[at]?.kind === "number" && tokens[at + 1]?.glued ? lowerAt(tokens, at + 1) : "";
  const nth = ordinals.get(lowerAt(tokens, at) + ending);
  if (nth === undefined) return null;
  const noun = at + (ending === "" ? 1 : 2);
  const parts = lowerAt(tokens, noun) === "quarter" ? 4 : lowerAt(tokens, noun) === "half" ? 2 : null;
  if (parts === null || nth > parts) return null;
  const year = yearOperand(tokens, noun + 1);
  if (year !== null)
    return { end: year.end, meaning: { kind: "part-of-year", parts, nth, year: year.meaning }, rule: "part-of-year" };
  const led = parts === 4 && yearLeads.has(lowerAt(tokens, pastTheBack(tokens, at)));
  if (!led || lowerAt(tokens, noun + 1) === "of") return null;
  return { end: noun + 1, meaning: { kind: "part-of-year", parts, nth, year: null }, rule: "part-of-year" };
}

function shortPart(tokens: readonly Token[], at: number, parts: 2 | 4): Found | null {
  const digit = tokens[at + 1];
  if (!digit?.glued || !/^[1-4]$/.test(digit.lower) || Number(digit.lower) > parts) return null;
  const year = yearOperand(tokens, at + 2);
  if (year === null && (parts === 2 || !yearLeads.has(lowerAt(tokens, at - 1)))) return null;
  const meaning: DateMeaning = { kind: "part-of-year", parts, nth: Number(digit.lower), year: year?.meaning ?? null };
  return { end: year?.end ?? at + 2, meaning, rule: "part-of-year" };
}

/** "of 2022", "of last year", "of the year", "2020". */
export function yearOperand(tokens: readonly Token[], at: number): { end: number; meaning: DateMeaning } | null {
  const next = pastThe(tokens, /^(?:of|in)$/.test(lowerAt(tokens, at)) ? at + 1 : at);
  const year = yearNumber(tokens, next);
  if (year !== null) return { end: next + 1, meaning: { kind: "years", from: year, to: year } };
  if (next > at && lowerAt(tokens, next) === "year") return { end: next + 1, meaning: yearShift(0) };
  if (lowerAt(tokens, next + 1) !== "year") return null;
  const by = ["last", "this", "next"].indexOf(lowerAt(tokens, next)) - 1;
  return by === -2 ? null : { end: next + 2, meaning: yearShift(by) };
}

const yearShift = (by: number): DateMeaning => ({ kind: "shift", unit: "year", by, from: "anchor", counted: false });
