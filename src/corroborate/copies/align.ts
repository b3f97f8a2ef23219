import type { Prepared, PreparedSentence } from "./prepared.ts";

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

/**
 * For each sentence of a report the one of another that is most like it; sentences that say too little, or that are like
 * none, are left out.
 */
export function align(from: Prepared, to: Prepared): Alignment[] {
  const found: Alignment[] = [];
  from.sentences.forEach((sentence, place) => {
    if (sentence.weight < leastWeight) return;
    let best: Alignment | null = null;
    for (const [other, shared] of sharedWeights(sentence, to)) {
      const candidate = to.sentences[other];
      if (candidate === undefined || candidate.weight < leastWeight) continue;
      const most = Math.max((2 * shared) / (sentence.weight + candidate.weight), shared / sentence.weight);
      if (most < leastLikeness || (best !== null && most <= best.likeness)) continue;
      const likeness = likenessOf(sentence, candidate);
      if (likeness >= leastLikeness && (best === null || likeness > best.likeness))
        best = { from: place, to: other, likeness };
    }
    if (best !== null) found.push(best);
  });
  return found;
}

/** What the telling words weigh that a sentence has in common with each of another report. */
function sharedWeights(sentence: PreparedSentence, to: Prepared): Map<number, number> {
  const shared = new Map<number, number>();
  for (const [word, { weight }] of sentence.words) {
    for (const place of to.places.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + weight);
  }
  return shared;
}

/**
 * How alike two sentences are: the weight of the words they share over that of both, with the neighbours they share; one
 * that is wholly within a longer one is like it.
 */
function likenessOf(a: PreparedSentence, b: PreparedSentence): number {
  const [less, more] = a.weight <= b.weight ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, { weight }] of less.words) if (more.words.has(word)) shared += weight;
  let pairs = 0;
  for (const pair of less.pairs) if (more.pairs.has(pair)) pairs++;
  const both = (2 * shared) / (less.weight + more.weight);
  const within = shared / less.weight;
  const inOrder = pairs / Math.max(1, less.pairs.size);
  return 0.6 * Math.max(both, 0.8 * within) + 0.4 * inOrder;
}
