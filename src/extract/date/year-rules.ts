import { countedNouns, units } from "./lexicon.ts";
import { type Found, lowerAt, standsAt } from "./rule.ts";
import type { Token } from "./tokens.ts";

const FIRST = 1000;
const LAST = 2150;

/** A bare number that can be a year; past 2150 none is meant in news. */
export function yearNumber(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^\d{4}$/.test(token.lower)) return null;
  const after = tokens[at + 1];
  if (after?.glued && (after.kind === "word" || "/%°$€£".includes(after.lower))) return null;
  const year = Number(token.lower);
  return year >= FIRST && year <= LAST ? year : null;
}

const leads = new Set(
  (
    "in since by until till before after during from to between of year early mid late through throughout circa around for into c ca " +
    "spring summer autumn fall winter pre post pre- mid- ( end beginning start and"
  ).split(" "),
);
const articles = new Set("the a an his her its their our this that any another".split(" "));
const yearVerbs = new Set("was is saw has had will marked would brought began ended".split(" "));

/** "in 2023", "the 2014 annexation", "(1994)": a year where the words around it show that it is no number. */
export function bareYear(tokens: readonly Token[], at: number): Found | null {
  const year = yearNumber(tokens, at);
  if (year === null) return null;
  const end = at + 1;
  const found: Found = { end, meaning: { kind: "years", from: year, to: year }, rule: "year" };
  const next = lowerAt(tokens, end);
  if (countedNouns.has(next) || units.has(next) || standsAt(tokens, end, "or so")) return null;
  if (isOfInstrument(tokens, at)) return null;
  const before = lowerAt(tokens, at - 1);
  if (tokens[at]?.glued && before !== "(" && before !== "-" && before !== "'") return null;
  if (before === "-") return /^(?:mid|pre|post)$/.test(lowerAt(tokens, at - 2)) ? found : null;
  if (before === "(") return next === ")" || next === "," || next === "-" ? found : null;
  if (leads.has(before)) return isNumberAfter(tokens, at, before) ? null : found;
  if (isAttributive(tokens, at, before)) return /00$/.test(lowerAt(tokens, at)) && /s$/.test(next) ? null : found;
  if (before === "," && (inYearList(tokens, at) || (year >= 1800 && /^[.;)]$/.test(next)))) return found;
  if (before === "." && /^(?:c|ca|b|d)$/.test(lowerAt(tokens, at - 2))) return found;
  return startsSentence(tokens, at) && yearVerbs.has(next) ? found : null;
}

/** "to 2000" of a bare amount, "and 1500": only after another year. */
function isNumberAfter(tokens: readonly Token[], at: number, before: string): boolean {
  if (before === "and") return !inYearList(tokens, at) && lowerAt(tokens, at - 3) !== "between";
  if (/^(?:to|around|of|from|for)$/.test(before)) {
    const year = yearNumber(tokens, at) ?? 0;
    const paired = before === "from" && lowerAt(tokens, at + 1) === "to" && yearNumber(tokens, at + 2) !== null;
    return (year < 1800 && !paired) || (before === "to" && yearNumber(tokens, at - 2) === null);
  }
  return false;
}

/** "the 2014 annexation", "the entire 2012 election". */
function isAttributive(tokens: readonly Token[], at: number, before: string): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.glued) return false;
  const owner = before === "s" && lowerAt(tokens, at - 2) === "'";
  const year = yearNumber(tokens, at) ?? 0;
  const entire = /^(?:entire|whole|failed|successful|disputed|controversial|landmark|original)$/.test(before);
  return (articles.has(before) || owner || (entire && articles.has(lowerAt(tokens, at - 2)))) && year >= 1800;
}

/** "Resolutions 1970 and 1973": numbers behind a paper that is known by its number. */
function isOfInstrument(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (tokens[before]?.kind === "number" || /^(?:and|or|,|nos?)$/.test(lowerAt(tokens, before))))
    before--;
  return before < at - 1 && /^(?:resolutions|regulations|decisions|directives|orders)$/.test(lowerAt(tokens, before));
}

function inYearList(tokens: readonly Token[], at: number): boolean {
  const comma = lowerAt(tokens, at - 1) === "and" && lowerAt(tokens, at - 2) === "," ? at - 3 : at - 2;
  return yearNumber(tokens, comma) !== null;
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || ".!?\n".includes(lowerAt(tokens, at - 1));
}

/** "1992–1995", "2011-12", "2022/23": years joined by a dash. */
export function yearRange(tokens: readonly Token[], at: number): Found | null {
  const from = Number(tokens[at]?.lower);
  if (tokens[at]?.kind !== "number" || !/^\d{4}$/.test(tokens[at]?.lower ?? "")) return null;
  const joint = tokens[at + 1];
  const last = tokens[at + 2];
  if (joint === undefined || (joint.lower !== "-" && joint.lower !== "/") || last?.kind !== "number") return null;
  if (joint.glued !== last.glued) return null;
  if (tokens[at + 3]?.glued && /^[-/\w]/.test(lowerAt(tokens, at + 3))) return null;
  if (from < FIRST || from > LAST) return null;
  const short = joint.glued && /^\d{2}$/.test(last.lower);
  if (!short && !/^\d{4}$/.test(last.lower)) return null;
  const to = short ? Math.floor(from / 100) * 100 + Number(last.lower) : Number(last.lower);
  if (to <= from || to > LAST || countedNouns.has(lowerAt(tokens, at + 3))) return null;
  const led = leads.has(lowerAt(tokens, at - 1)) || articles.has(lowerAt(tokens, at - 1));
  if (!led && (short || from < 1800 || lowerAt(tokens, at - 1) === ":")) return null;
  return { end: at + 3, meaning: { kind: "years", from, to }, rule: "year-range" };
}

const eras = new Map([
  ["ad", true],
  ["ce", true],
  ["bc", false],
  ["bce", false],
]);

/** "347 AD", "44 BC"; years before the first have no place in ISO 8601 dates of four digits. */
export function eraYear(tokens: readonly Token[], at: number): Found | null {
  if (lowerAt(tokens, at) === "ad" && tokens[at]?.capital && /^\d{1,4}$/.test(lowerAt(tokens, at + 1))) {
    const year = Number(lowerAt(tokens, at + 1));
    return year === 0 ? null : { end: at + 2, meaning: { kind: "years", from: year, to: year }, rule: "era-year" };
  }
  if (tokens[at]?.kind !== "number" || !/^\d{1,4}$/.test(lowerAt(tokens, at)) || !tokens[at + 1]?.capital) return null;
  const after = eras.get(lowerAt(tokens, at + 1));
  if (after === undefined) return null;
  const year = Number(lowerAt(tokens, at));
  if (!after || year === 0) {
    return {
      end: at + 2,
      meaning: { kind: "open", reason: "a year before the first of the calendar" },
      rule: "era-year",
    };
  }
  return { end: at + 2, meaning: { kind: "years", from: year, to: year }, rule: "era-year" };
}

/** "the year 0", which no calendar has. */
export function yearZero(tokens: readonly Token[], at: number): Found | null {
  const after = tokens[at + 2];
  const zero = /^(?:0+|zero)$/.test(lowerAt(tokens, at + 1)) && (after?.glued !== true || after.kind === "mark");
  if (lowerAt(tokens, at) !== "year" || lowerAt(tokens, at - 1) !== "the" || !zero) return null;
  return { end: at + 2, meaning: { kind: "open", reason: "there is no year 0" }, rule: "year" };
}

/** "fiscal year 2024", "FY 2024", "financial year 2023-24". */
export function fiscalYear(tokens: readonly Token[], at: number): Found | null {
  const word = lowerAt(tokens, at);
  let next = at + 1;
  if (word === "fiscal" || word === "financial") {
    if (lowerAt(tokens, next) === "year") next++;
  } else if (word !== "fy") return null;
  const number = lowerAt(tokens, next);
  if (tokens[next]?.kind !== "number" || !/^(?:19|20)?\d{2}$/.test(number)) return null;
  const to =
    (lowerAt(tokens, next + 1) === "-" || lowerAt(tokens, next + 1) === "/") &&
    /^\d{2,4}$/.test(lowerAt(tokens, next + 2))
      ? next + 3
      : next + 1;
  return {
    end: to,
    meaning: { kind: "open", reason: "a fiscal year: when it begins is not said" },
    rule: "fiscal-year",
  };
}
