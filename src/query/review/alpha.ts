/** How far two values are from one another: 0 for the same, more for others. */
export type Distance<V> = (one: V, other: V) => number;

/** What was observed and what chance would bring, of which alpha is made; sums over pairs. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
  /** Values that can be paired. */
  readonly n: number;
}

/** Values differ or they do not. */
export const nominal: Distance<unknown> = (one, other) => (one === other ? 0 : 1);

/**
 * The disagreement about units, each with the values that its observers gave it; units of one value say nothing.
 *
 * @param distance - for Krippendorff's metrics the squared difference; default: {@link nominal}.
 * @see Klaus Krippendorff, Computing Krippendorff's Alpha-Reliability (2011)
 */
export function disagreement<V>(units: readonly (readonly V[])[], distance: Distance<V> = nominal): Disagreement {
  const paired = units.filter(({ length }) => length > 1);
  const values = paired.flat();
  const n = values.length;
  let observed = 0;
  for (const unit of paired) observed += overPairs(unit, distance) / (unit.length - 1);
  return { observed: observed / Math.max(1, n), expected: overPairs(values, distance) / Math.max(1, n * (n - 1)), n };
}

/**
 * Krippendorff's alpha: 1 for agreement, 0 for what chance would bring; null where all values are the same or none can
 * be paired, so that there is nothing to tell apart.
 *
 * @example
 * alpha([["a", "a"], ["b", "b"], ["a", "b"], ["b", "b"]]); // 0.5333333333333333
 */
export function alpha<V>(units: readonly (readonly V[])[], distance: Distance<V> = nominal): number | null {
  return alphaOf([disagreement(units, distance)]);
}

/** The alpha of several disagreements taken together, each with the weight of its values. */
export function alphaOf(all: readonly Disagreement[]): number | null {
  const observed = all.reduce((sum, one) => sum + one.observed * one.n, 0);
  const expected = all.reduce((sum, one) => sum + one.expected * one.n, 0);
  return expected === 0 ? null : 1 - observed / expected;
}

/** The sum of the distances of all ordered pairs. */
function overPairs<V>(values: readonly V[], distance: Distance<V>): number {
  const counts = new Map<V, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts];
  let sum = 0;
  for (const [at, [value, count]] of distinct.entries()) {
    for (const [other, times] of distinct.slice(at + 1)) sum += 2 * count * times * distance(value, other);
  }
  return sum;
}
