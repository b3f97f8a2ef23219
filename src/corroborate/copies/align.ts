import type { Prepared } from "./prepared.ts";
import type { WordBag } from "./word-overlap.ts";

/** That a sentence says what a sentence of another report says, as far as words tell. */
export interface Alignment {
  /** The place of the sentence, and of the one it is aligned with. */
  readonly from: number;
  readonly to: number;
  /** How alike they are: 0 to 1. */
  readonly likeness: number;
}

/** A sentence that says less cannot be aligned: "He agreed." */
const leastWeight = 1.5;

/** Less alike than that are no candidates. */
const leastLikeness = 0.15;

/** The numbers that the words of one report have in another; -1 for those that are not in it. */
export function translated(from: WordBag, to: WordBag): Int32Array {
  const numbers = new Int32Array(from.words.length);
  for (let word = 0; word < numbers.length; word++) numbers[word] = to.numberOf(from.words[word] ?? 0);
  return numbers;
}

/**
 * For each sentence of a report the one of another that is most like it; sentences that say too little, or that are like
 * none, are left out.
 *
 * @param numbers - what {@link translated} makes of the words of both.
 */
export function align(from: Prepared, to: Prepared, numbers = translated(from.bag, to.bag)): Alignment[] {
  const shared = new Float64Array(to.sentenceWeights.length);
  const met = new Int32Array(to.sentenceWeights.length);
  /** What each word of the other report weighs in the sentence in hand, and in which it was met last. */
  const weightThere = new Float64Array(to.bag.words.length);
  const metThere = new Int32Array(to.bag.words.length).fill(-1);
  const found: Alignment[] = [];
  for (let place = 0; place < from.sentenceWeights.length; place++) {
    const weight = from.sentenceWeights[place] ?? 0;
    if (weight < leastWeight) continue;
    let count = 0;
    for (let at = from.wordStarts[place] ?? 0; at < (from.wordStarts[place + 1] ?? 0); at++) {
      const word = numbers[from.words[at] ?? 0] ?? -1;
      if (word < 0) continue;
      const own = from.weights[at] ?? 0;
      weightThere[word] = own;
      metThere[word] = place;
      for (let one = to.placeStarts[word] ?? 0; one < (to.placeStarts[word + 1] ?? 0); one++) {
        const other = to.places[one] ?? 0;
        if (shared[other] === 0) met[count++] = other;
        shared[other] = (shared[other] ?? 0) + own;
      }
    }
    let best = -1;
    let likenessOfBest = 0;
    for (let one = 0; one < count; one++) {
      const other = met[one] ?? 0;
      const both = shared[other] ?? 0;
      shared[other] = 0;
      const weightOfOther = to.sentenceWeights[other] ?? 0;
      if (weightOfOther < leastWeight) continue;
      const most = Math.max((2 * both) / (weight + weightOfOther), both / weight);
      if (most < leastLikeness || (best >= 0 && most <= likenessOfBest)) continue;
      const likeness = likenessOf(place, other);
      if (likeness < leastLikeness || (best >= 0 && likeness <= likenessOfBest)) continue;
      best = other;
      likenessOfBest = likeness;
    }
    if (best >= 0) found.push({ from: place, to: best, likeness: likenessOfBest });
  }
  return found;

  /**
   * How alike two sentences are: the weight of the words they share over that of both, with the neighbours they share; one
   * that is wholly within a longer one is like it.
   */
  function likenessOf(place: number, other: number): number {
    const [weight, weightOfOther] = [from.sentenceWeights[place] ?? 0, to.sentenceWeights[other] ?? 0];
    const isLess = weight <= weightOfOther;
    let shared = 0;
    for (let at = to.wordStarts[other] ?? 0; at < (to.wordStarts[other + 1] ?? 0); at++) {
      const word = to.words[at] ?? 0;
      if (metThere[word] === place) shared += (isLess ? weightThere[word] : to.weights[at]) ?? 0;
    }
    const firstPair = from.pairStarts[place] ?? 0;
    const pairsEnd = from.pairStarts[place + 1] ?? 0;
    const firstOther = to.pairStarts[other] ?? 0;
    const othersEnd = to.pairStarts[other + 1] ?? 0;
    const pairs = sharedOf(from.pairs, firstPair, pairsEnd, to.pairs, firstOther, othersEnd);
    const both = (2 * shared) / (weight + weightOfOther);
    const within = shared / Math.min(weight, weightOfOther);
    const inOrder = pairs / Math.max(1, isLess ? pairsEnd - firstPair : othersEnd - firstOther);
    return 0.6 * Math.max(both, 0.8 * within) + 0.4 * inOrder;
  }
}

/** How many numbers two sorted lists share, each given with where it begins and ends. */
export function sharedOf(
  a: Int32Array,
  fromA: number,
  endA: number,
  b: Int32Array,
  fromB: number,
  endB: number,
): number {
  let shared = 0;
  for (let i = fromA, j = fromB; i < endA && j < endB; ) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return shared;
}
