import { lineStarts } from "./paragraph-starts.ts";
import { perWord } from "./per-word.ts";
import { quoteStates } from "./quote-states.ts";
import type { Range } from "./range.ts";
import { wordCase } from "./word-case.ts";

/** One value a word each: `case` of `wordCase`, `quote` of `quoteStates`, `paragraph` 1 at a paragraph's first word. */
export interface WordFeatures {
  readonly case: Uint8Array;
  readonly quote: Uint8Array;
  readonly paragraph: Uint8Array;
}

/**
 * What the model is told of each word beside its letters, exactly as it was in training.
 *
 * @param paragraphStarts 1 at each paragraph's first word; by default every line is a paragraph, as in training.
 * @example
 * const text = '"Go," he said.';
 * wordFeatures(text, words(text)).quote; // Uint8Array [2, 1, 1, 3, 0, 0, 0]
 */
export function wordFeatures(
  text: string,
  words: readonly Range[],
  paragraphStarts: Uint8Array = lineStarts(text, words),
): WordFeatures {
  return {
    case: perWord(words, (word) => wordCase(text, word)),
    quote: quoteStates(text, words, paragraphStarts),
    paragraph: paragraphStarts,
  };
}
