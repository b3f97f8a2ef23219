import { dayMeaning } from "./calendar-rules.ts";
import type { DateMeaning } from "./meaning.ts";
import type { Found } from "./rule.ts";
import type { Token } from "./tokens.ts";

const iso =
  /(\d{4})([-/.])(\d{2})\2(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d/-]|[.:,]\d|[A-Za-z])/y;
const yearLast = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/-]|[.:,]\d|[A-Za-z])/y;

/**
 * "2023-11-04", "26/10/2019", "13.04.2020". Points are the continent's way, day first; of "03/04/2022" nobody can tell,
 * so it stays open.
 */
export function numericDate(text: string, tokens: readonly Token[], at: number): Found | null {
  const start = tokens[at]?.start ?? 0;
  const year = matchAt(iso, text, start);
  if (year !== null) {
    const [, y, , month, day] = year;
    return foundTo(tokens, at, start + year[0].length, dayMeaning(Number(y), Number(month), Number(day), null), "iso");
  }
  const last = matchAt(yearLast, text, start);
  if (last === null) return null;
  const [all, first, mark, second, y] = last;
  const meaning = readEitherWay(Number(y), Number(first), Number(second), mark === ".");
  return foundTo(tokens, at, start + all.length, meaning, "numeric");
}

function readEitherWay(year: number, first: number, second: number, dayFirst: boolean): DateMeaning {
  if (dayFirst || first > 12 || first === second) return dayMeaning(year, second, first, null);
  if (second > 12) return dayMeaning(year, first, second, null);
  return { kind: "open", reason: "day and month could be either way round" };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function foundTo(tokens: readonly Token[], at: number, to: number, meaning: DateMeaning, rule: string): Found {
  let end = at + 1;
  while ((tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= to) end++;
  return { end, meaning, rule };
}
