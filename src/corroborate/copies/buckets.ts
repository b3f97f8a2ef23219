import { mixed } from "./hash.ts";
import { rarityOfCode } from "./rarity.ts";
import type { Sketch } from "./sketch.ts";
import { NAME, NUMBER, wordOf } from "./word-code.ts";

/** How many minima are taken of each sentence: as many chances that two wordings of it meet in a bucket. */
const minima = 3;

/** A word that tells less is no part of a shingle. */
const telling = 0.25;

/** A name or a number weighs so much more than a word as rare. */
const factWeight = 1.5;

/** How many telling words further on the second word of a shingle may stand. */
const reach = 3;

/** So many buckets are kept of a report at most. */
const mostBuckets = 400;

/**
 * The buckets in which a report meets those that share words with it: MinHash over shingles of two telling words that
 * stand near each other, taken sentence by sentence, so that a passage is found in a report however long.
 *
 * A shingle of rarer words is the minimum more often (a weighted sample: the least of exponentials with the weight as
 * their rate). Whole numbers up to 2 ** 52, each once.
 */
export function bucketsOf({ sentences }: Sketch): number[] {
  const found = new Set<number>();
  for (const sentence of sentences) {
    for (const bucket of minimaOf(sentence)) found.add(bucket);
    if (found.size >= mostBuckets) break;
  }
  return [...found];
}

function minimaOf(sentence: Uint32Array): number[] {
  const words: { word: number; weight: number }[] = [];
  for (const code of sentence) {
    const word = wordOf(code);
    const rarity = rarityOfCode(word);
    if (rarity >= telling) words.push({ word, weight: rarity * rarity * (isFact(code) ? factWeight : 1) });
  }
  const least: { bucket: number; time: number }[] = [];
  words.forEach((first, at) => {
    for (let to = at + 1; to <= Math.min(at + reach, words.length - 1); to++) {
      const second = words[to];
      if (second === undefined || first.word === second.word) continue;
      const shingle = shingleOf(first.word, second.word);
      for (let order = 0; order < minima; order++) {
        const time = -Math.log(unit(shingle.high, shingle.low, order)) / (first.weight * second.weight);
        if (time < (least[order]?.time ?? Number.POSITIVE_INFINITY)) least[order] = { bucket: shingle.id, time };
      }
    }
  });
  return least.map(({ bucket }) => bucket);
}

const isFact = (code: number) => (code & (NAME | NUMBER)) !== 0;

/** Two words in either order as one number of 52 bits. */
function shingleOf(a: number, b: number): { readonly id: number; readonly high: number; readonly low: number } {
  const [first, second] = a < b ? [a, b] : [b, a];
  const low = mixed((Math.imul(first, 0x9e3779b1) ^ second) >>> 0);
  const high = mixed((Math.imul(second, 0x85ebca77) ^ first ^ 0x27d4eb2f) >>> 0) & 0xfffff;
  return { id: high * 2 ** 32 + low, high, low };
}

/** A number between 0 and 1 that hangs on a shingle and on which of the minima it is for. */
function unit(high: number, low: number, order: number): number {
  return (
    (mixed((low ^ Math.imul(high + 1, 0x9e3779b1) ^ Math.imul(order + 1, 0x7feb352d)) >>> 0) + 1) / 2 ** 32 + 2 ** -34
  );
}
