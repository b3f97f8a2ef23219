import { monthNames, monthShort } from "./lexicon.ts";
import { pastStop } from "./rule.ts";
import type { Token } from "./tokens.ts";

/** A month's name as it stands in a text. */
export interface MonthName {
  readonly month: number;
  readonly end: number;
  /** Whether nothing else is written so: "January", but not "May", "March", "Jan". */
  readonly sure: boolean;
}

const otherWords = new Set(["may", "march", "august"]);

/** Reads "October", "Oct.", "OCT"; "may" and "march" only with a capital, and shortenings only with one. */
export function monthNameAt(tokens: readonly Token[], at: number): MonthName | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const full = monthNames.get(token.lower);
  if (full !== undefined) {
    const other = otherWords.has(token.lower);
    return other && !token.capital ? null : { month: full, end: at + 1, sure: !other };
  }
  const short = monthShort.get(token.lower);
  if (short === undefined || !token.capital) return null;
  return { month: short, end: pastStop(tokens, at + 1), sure: false };
}
