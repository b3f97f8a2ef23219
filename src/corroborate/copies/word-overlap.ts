import { rarityOfCode } from "./rarity.ts";
import type { Sketch } from "./sketch.ts";
import { wordOf } from "./word-code.ts";

/** The different words of a report and what they weigh together. */
export interface WordBag {
  readonly words: ReadonlySet<number>;
  readonly weight: number;
}

/** All words of a sketch, wherever they stand. */
export function wordBag({ sentences }: Sketch): WordBag {
  const words = new Set<number>();
  let weight = 0;
  for (const codes of sentences) {
    for (const code of codes) {
      const word = wordOf(code);
      if (words.has(word)) continue;
      words.add(word);
      weight += rarityOfCode(word);
    }
  }
  return { words, weight };
}

/** How much of the rare words of the report that has fewer the other has, wherever they stand: 0 to 1. */
export function wordOverlap(a: WordBag, b: WordBag): number {
  let shared = 0;
  const [less, more] = a.words.size <= b.words.size ? [a, b] : [b, a];
  for (const word of less.words) if (more.words.has(word)) shared += rarityOfCode(word);
  return shared / Math.max(1, Math.min(a.weight, b.weight));
}

/**
 * The same of a bag and a report of which no bag is made.
 *
 * @param weight - what the report's different words weigh together.
 */
export function overlapWith(bag: WordBag, { sentences }: Sketch, weight: number): number {
  const met = new Set<number>();
  let shared = 0;
  for (const codes of sentences) {
    for (const code of codes) {
      const word = wordOf(code);
      if (!bag.words.has(word) || met.has(word)) continue;
      met.add(word);
      shared += rarityOfCode(word);
    }
  }
  return shared / Math.max(1, Math.min(bag.weight, weight));
}
