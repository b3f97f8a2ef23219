import { perWord } from "./per-word.ts";
import type { Range } from "./range.ts";

/** For each word 1 where a line feed (or nothing) stands before it; the twin of `starts_paragraph` in training. */
export function lineStarts(text: string, words: readonly Range[]): Uint8Array {
  let before = 0;
  return perWord(words, (word, i) => {
    const starts = i === 0 || text.slice(before, word.start).includes("\n");
    before = word.end;
    return starts ? 1 : 0;
  });
}

/**
 * For each word 1 where it is the first of one of the `paragraphs`: the same as {@link lineStarts} where every line is
 * a paragraph, and better on a hard-wrapped text.
 */
export function paragraphStarts(words: readonly Range[], paragraphs: readonly Range[]): Uint8Array {
  let next = 0;
  return perWord(words, (word) => {
    let starts = 0;
    for (let p = paragraphs[next]; p && p.start <= word.start; p = paragraphs[++next]) starts = 1;
    return starts;
  });
}
