import { countBelow } from "./count-below.ts";
import type { Range } from "./range.ts";

/**
 * The sentence that a UTF-16 offset lies in, or undefined between two sentences.
 *
 * @example
 * sentenceAt(sentences("One. Two."), 5); // { start: 5, end: 9 }
 */
export function sentenceAt(sentences: readonly Range[], offset: number): Range | undefined {
  const begun = countBelow(sentences.length, (i) => (sentences[i]?.start ?? 0) <= offset);
  const sentence = sentences[begun - 1];
  return sentence && offset < sentence.end ? sentence : undefined;
}
