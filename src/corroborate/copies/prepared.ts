import { mixed } from "./hash.ts";
import { rarityOfCode } from "./rarity.ts";
import type { Sketch } from "./sketch.ts";
import { NAME, NUMBER, wordOf } from "./word-code.ts";
import { WordBag } from "./word-overlap.ts";

/**
 * A sketch, ready to be compared with many others: in flat arrays, since thousands of reports are prepared a minute.
 *
 * Words are told by their numbers in {@link WordBag.words}. Each sentence has its different words at `wordStarts[place]` to
 * `wordStarts[place + 1]` of `words`, `weights` and `flags`, and its neighbouring words two by two, each pair as one
 * number, sorted, in `pairs` likewise. Each word has in `places` the sentences in which it tells something.
 */
export interface Prepared {
  readonly bag: WordBag;
  readonly title: ReadonlySet<number>;
  /** What the words of each sentence weigh together. */
  readonly sentenceWeights: Float64Array;
  readonly wordStarts: Int32Array;
  readonly words: Int32Array;
  readonly weights: Float64Array;
  /** {@link NAME}, {@link NUMBER}, and whether it is quoted. */
  readonly flags: Uint8Array;
  readonly pairStarts: Int32Array;
  readonly pairs: Int32Array;
  readonly placeStarts: Int32Array;
  readonly places: Int32Array;
  /** Runs of three words, sorted, each once. */
  readonly runs: Int32Array;
  readonly weight: number;
}

/** A word that weighs less does not make two sentences candidates for each other. */
const telling = 0.3;

/** A number weighs more than a word that is as rare: rewriting leaves it, and chance repeats it less. */
const nameWeight = 1.2;

const flagsOf = 7;

/** Prepares a sketch. */
export function prepared({ title, sentences }: Sketch, bag = new WordBag({ title, sentences })): Prepared {
  let all = 0;
  for (const { length } of sentences) all += length;
  const words = new Int32Array(all);
  const weights = new Float64Array(all);
  const flags = new Uint8Array(all);
  const wordStarts = new Int32Array(sentences.length + 1);
  const pairs = new Int32Array(all);
  const pairStarts = new Int32Array(sentences.length + 1);
  const sentenceWeights = new Float64Array(sentences.length);
  const runs = new Int32Array(all);
  const placeCounts = new Int32Array(bag.words.length + 1);
  const lastSeen = new Int32Array(bag.words.length).fill(-1);
  let count = 0;
  let pairCount = 0;
  let runCount = 0;
  let weight = 0;
  sentences.forEach((codes, place) => {
    let own = 0;
    const firstPair = pairCount;
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] ?? 0;
      if (at > 0) pairs[pairCount++] = runOf(codes, at - 1, 2);
      if (at > 1) runs[runCount++] = runOf(codes, at - 2, 3);
      const word = wordOf(code);
      const number = bag.numberOf(word);
      if (lastSeen[number] === place) continue;
      lastSeen[number] = place;
      const weight = rarityOfCode(word) * ((code & (NAME | NUMBER)) === 0 ? 1 : nameWeight);
      words[count] = number;
      weights[count] = weight;
      flags[count++] = code & flagsOf;
      if (weight >= telling) placeCounts[number + 1] = (placeCounts[number + 1] ?? 0) + 1;
      own += weight;
    }
    pairCount = firstPair + sortedOnce(pairs.subarray(firstPair, pairCount));
    wordStarts[place + 1] = count;
    pairStarts[place + 1] = pairCount;
    sentenceWeights[place] = own;
    weight += own;
  });
  return {
    bag,
    title: new Set(title),
    sentenceWeights,
    wordStarts,
    words,
    weights,
    flags,
    pairStarts,
    pairs,
    ...placesOf(words, weights, wordStarts, placeCounts),
    runs: runs.subarray(0, sortedOnce(runs.subarray(0, runCount))),
    weight,
  };
}

/** The sentences in which each word tells something. @param counts - how many those are, each a place after its word. */
function placesOf(
  words: Int32Array,
  weights: Float64Array,
  wordStarts: Int32Array,
  counts: Int32Array,
): Pick<Prepared, "places" | "placeStarts"> {
  for (let word = 1; word < counts.length; word++) counts[word] = (counts[word] ?? 0) + (counts[word - 1] ?? 0);
  const next = counts.slice();
  const places = new Int32Array(counts.at(-1) ?? 0);
  for (let place = 0; place + 1 < wordStarts.length; place++) {
    for (let at = wordStarts[place] ?? 0; at < (wordStarts[place + 1] ?? 0); at++) {
      if ((weights[at] ?? 0) < telling) continue;
      const word = words[at] ?? 0;
      const to = next[word] ?? 0;
      places[to] = place;
      next[word] = to + 1;
    }
  }
  return { places, placeStarts: counts };
}

/** Sorts numbers, and moves those that come more than once together. @returns how many there are then. */
function sortedOnce(numbers: Int32Array): number {
  numbers.sort();
  let count = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (count === 0 || numbers[count - 1] !== number) numbers[count++] = number;
  }
  return count;
}

function runOf(codes: Uint32Array, from: number, length: number): number {
  let run = 0;
  for (let at = from; at < from + length; at++) run = mixed((run ^ wordOf(codes[at] ?? 0)) >>> 0) + 0x9e3779b9;
  return run | 0;
}
