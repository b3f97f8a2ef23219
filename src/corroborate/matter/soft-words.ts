import { meaningOf, product } from "./word-meaning.ts";

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
function likeness(one: Term, other: Term): number {
  if (one.stem === other.stem) return 1;
  if (one.meaning === null || other.meaning === null) return 0;
  return Math.min(1, Math.max(0, (product(one.meaning, other.meaning) - unlike) / (alike - unlike)));
}

/** How much of what either tells the other has too, in the same or like words: 0 to 1; and the pairs of words. */
export function softShare(
  a: readonly Term[],
  b: readonly Term[],
): { readonly share: number; readonly common: number; readonly pairs: readonly (readonly [string, string])[] } {
  const toA = new Float64Array(a.length);
  const toB = new Float64Array(b.length);
  const pairs: [string, string][] = [];
  for (const [at, one] of a.entries()) {
    for (const [place, other] of b.entries()) {
      const like = likeness(one, other);
      if (like > (toA[at] ?? 0)) toA[at] = like;
      if (like > (toB[place] ?? 0)) toB[place] = like;
      if (like >= 0.3) pairs.push([one.word, other.word]);
    }
  }
  const sum = (terms: readonly Term[], likes: Float64Array) =>
    terms.reduce((total, { weight }, at) => total + weight * (likes[at] ?? 0), 0);
  const weight = (terms: readonly Term[]) => terms.reduce((total, one) => total + one.weight, 0);
  const [fromA, fromB] = [sum(a, toA), sum(b, toB)];
  const [wa, wb] = [weight(a), weight(b)];
  const size = wa + wb;
  return { share: size === 0 ? 0 : (fromA + fromB) / size, common: Math.min(fromA, fromB), pairs };
}

/** The same, of the smaller one alone: 1 where all that it tells is in the other. */
export function softPart(a: readonly Term[], b: readonly Term[]): number {
  const { common } = softShare(a, b);
  const weight = (terms: readonly Term[]) => terms.reduce((total, one) => total + one.weight, 0);
  const least = Math.min(weight(a), weight(b));
  return least === 0 ? 0 : Math.min(1, common / least);
}
