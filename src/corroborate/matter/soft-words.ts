import { product } from "../../util/vectors.ts";
import { meaningOf } from "./word-meaning.ts";

/** A word that is compared by what it means. */
export interface Term {
  readonly stem: string;
  readonly word: string;
  /** How much it tells, 0 to 1. */
  readonly weight: number;
  /** Names mean nothing but themselves. */
  readonly meaning: Float32Array | null;
}

export const termOf = (stem: string, word: string, weight: number, isName: boolean): Term => ({
  stem,
  word,
  weight,
  meaning: isName ? null : meaningOf(word),
});

/** Cosines of words of which one says nothing of the other, and that mean the same. */
const unlike = 0.35;
const alike = 0.85;

/** How much two words mean the same, 0 to 1. */
export function likeness(one: Term, other: Term): number {
  if (one.stem === other.stem) return 1;
  if (one.meaning === null || other.meaning === null) return 0;
  return Math.min(1, Math.max(0, (product(one.meaning, other.meaning) - unlike) / (alike - unlike)));
}

/** How much of what two sides tell stands in both, in the same or like words. */
export interface SoftShare {
  /** Of both together, 0 to 1. */
  readonly share: number;
  /** Of the one that tells less: 1 where all that it tells is in the other. */
  readonly part: number;
  /** What it weighs. */
  readonly common: number;
  readonly pairs: readonly (readonly [string, string])[];
}

const nothingShared: SoftShare = { share: 0, part: 0, common: 0, pairs: [] };

/** How much of what either tells the other has too, in the same or like words; and the pairs of words. */
export function softShare(a: readonly Term[], b: readonly Term[]): SoftShare {
  if (a.length === 0 || b.length === 0) return nothingShared;
  const toA = new Float64Array(a.length);
  const toB = new Float64Array(b.length);
  const pairs: [string, string][] = [];
  for (const [at, one] of a.entries()) {
    for (const [place, other] of b.entries()) {
      const like = likeness(one, other);
      if (like === 0) continue;
      if (like > (toA[at] ?? 0)) toA[at] = like;
      if (like > (toB[place] ?? 0)) toB[place] = like;
      if (like >= 0.3) pairs.push([one.word, other.word]);
    }
  }
  const [fromA, wa] = sums(a, toA);
  const [fromB, wb] = sums(b, toB);
  const common = Math.min(fromA, fromB);
  const least = Math.min(wa, wb);
  return {
    share: wa + wb === 0 ? 0 : (fromA + fromB) / (wa + wb),
    part: least === 0 ? 0 : Math.min(1, common / least),
    common,
    pairs,
  };
}

/** What of the terms is shared, and what all of them weigh. */
function sums(terms: readonly Term[], likes: Float64Array): readonly [shared: number, all: number] {
  let [shared, all] = [0, 0];
  for (const [at, { weight }] of terms.entries()) {
    shared += weight * (likes[at] ?? 0);
    all += weight;
  }
  return [shared, all];
}
