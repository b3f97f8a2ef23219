import { climb, headWord, plain } from "../../extract/climb.ts";
import type { Parsed } from "../../extract/parsed.ts";
import { overlaps, type Range } from "../../text/index.ts";

const inside = /^(?:obl|nmod|nsubj|obj|acl|advcl|compound)$/u;
/** Most steps from one word of an act up to another. */
const furthest = 3;

/**
 * Whether words that name an act hang on other words that do, so that both tell of one.
 *
 * @example
 * // the "airstrike" of "killed in an airstrike", the "killed" of "launched airstrikes that killed"
 */
export function hangsOn(parsed: Parsed, words: Range, other: Range): boolean {
  const head = headWord(parsed, words);
  if (head === null) return false;
  const steps = climb(parsed, head).slice(0, furthest);
  const up = steps.findIndex(({ head: above }) => overlaps(parsed.words[above] ?? words, other));
  return up >= 0 && steps.slice(0, up + 1).every(({ relation }) => inside.test(plain(relation)));
}
