import { countBelow } from "./count-below.ts";
import type { Range } from "./range.ts";

/**
 * The sentence that a UTF-16 offset lies in, or undefined between two sentences.
 *
 * @example
 * sentenceAt(sentences("One. Two."), 5); // { start: 5, end: 9 }
 */
export function sentenceAt(sentences: readonly Range[], offset: number): Range | undefined {
  return sentences[rangeIndexAt(sentences, offset)];
}

/** The index of the one of several ranges, in text order, that an offset lies in; -1 between two of them. */
export function rangeIndexAt(ranges: readonly Range[], offset: number): number {
  const index = countBelow(ranges.length, (i) => (ranges[i]?.start ?? 0) <= offset) - 1;
  return offset < (ranges[index]?.end ?? 0) ? index : -1;
}
