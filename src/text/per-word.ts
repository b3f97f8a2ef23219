import type { Range } from "./range.ts";

/** One small number a word; faster than `Uint8Array.from`, which goes through an iterator. */
export function perWord(words: readonly Range[], value: (word: Range, index: number) => number): Uint8Array {
  const values = new Uint8Array(words.length);
  words.forEach((word, i) => {
    values[i] = value(word, i);
  });
  return values;
}
