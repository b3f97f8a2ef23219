import type { Range } from "../../text/index.ts";

const opens = /^[\s,;:—–-]+/u;
const closes = /[\s,;:.—–-]+$/u;

/**
 * A clause without the comma before it and the comma, dash or full stop after it; quotation marks that only open or only
 * close go with them.
 *
 * @example
 * // ", if either is attacked." becomes "if either is attacked"
 */
export function trimmedClause(text: string, range: Range): Range {
  let { start, end } = range;
  for (;;) {
    const words = text.slice(start, end);
    const [first = "", last = ""] = [words.match(opens)?.[0], words.match(closes)?.[0]];
    const quote = openQuote(words);
    if (first === "" && last === "" && quote === 0) return { start, end };
    start += first.length;
    end = Math.max(start, end - last.length);
    if (first === "" && last === "") {
      if (quote < 0) start += 1;
      else end -= 1;
    }
  }
}

/** Passages in text order; those that nothing but marks and "and", "or" or "but" parts are one. */
export function joinedClauses(text: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && between.test(text.slice(last.end, range.start)) && range.start >= last.end) {
      joined[joined.length - 1] = { start: last.start, end: range.end };
    } else joined.push(range);
  }
  return joined;
}

const between = /^(?:[\s,;"“”'’–—-]|\b(?:and|or|but)\b)*$/iu;

/** -1 for a mark at the start that nothing closes, 1 for one at the end that nothing opens, 0 for neither. */
function openQuote(words: string): -1 | 0 | 1 {
  const marks = words.match(/["“”]/gu) ?? [];
  if (marks.length !== 1) return 0;
  if (/^["“]/u.test(words)) return -1;
  return /["”]$/u.test(words) ? 1 : 0;
}
