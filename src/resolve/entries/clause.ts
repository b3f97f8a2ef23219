import type { Range } from "../../text/index.ts";
import { climb, wordsWithin } from "../syntax/climb.ts";
import type { Parsed } from "../syntax/parsed.ts";

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

/** -1 for a mark at the start that nothing closes, 1 for one at the end that nothing opens, 0 for neither. */
function openQuote(words: string): -1 | 0 | 1 {
  const marks = words.match(/["“”]/gu) ?? [];
  if (marks.length !== 1) return 0;
  if (/^["“]/u.test(words)) return -1;
  return /["”]$/u.test(words) ? 1 : 0;
}

const relatives = /^(?:who|whom|whose|which|that)$/iu;

/**
 * The words that a relative pronoun stands for: the noun that its clause hangs on, with what belongs to it before it; all
 * other words stand for themselves.
 */
export function meantWords(parsed: Parsed, text: string, range: Range): Range {
  if (!relatives.test(text.slice(range.start, range.end))) return range;
  const [word] = wordsWithin(parsed, range);
  if (word === undefined) return range;
  const step = climb(parsed, word).find(({ relation }) => relation.startsWith("acl"));
  if (step === undefined || step.head >= word) return range;
  const noun = parsed.words[step.head];
  if (noun === undefined) return range;
  let first = step.head;
  while (first > 0 && climbsTo(parsed, first - 1, step.head)) first -= 1;
  let last = step.head;
  while (last + 1 < word && /^flat/u.test(parsed.relation[last + 1] ?? "") && parsed.head[last + 1] === step.head)
    last += 1;
  return { start: parsed.words[first]?.start ?? noun.start, end: parsed.words[last]?.end ?? noun.end };
}

function climbsTo(parsed: Parsed, from: number, noun: number): boolean {
  return climb(parsed, from).some(({ head }) => head === noun);
}
