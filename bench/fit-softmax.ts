/** A choice among candidates, each with its features by index; `right` is the right one's index, -1 for none. */
export interface Choice {
  readonly candidates: readonly (readonly (readonly [feature: number, value: number])[])[];
  readonly right: number;
  readonly weight: number;
}

/**
 * Fits a log-linear ranker to choices: weights of the features, and the score of "none" last, by gradient ascent on the
 * log-likelihood with an L2 penalty.
 *
 * @param size - number of features.
 * @param penalty - strength of the pull to the weights that it starts from.
 */
export function fitSoftmax(choices: readonly Choice[], size: number, start: readonly number[], penalty = 2): number[] {
  const weights = [...start];
  const squares = new Float64Array(size + 1).fill(1e-6);
  for (let round = 0; round < 300; round++) {
    const slope = new Float64Array(size + 1);
    for (const choice of choices) addSlope(choice, weights, size, slope);
    for (let i = 0; i <= size; i++) {
      const g = (slope[i] ?? 0) - penalty * ((weights[i] ?? 0) - (start[i] ?? 0));
      squares[i] = (squares[i] ?? 0) + g * g;
      weights[i] = (weights[i] ?? 0) + (0.3 * g) / Math.sqrt(squares[i] ?? 1);
    }
  }
  return weights;
}

function addSlope(
  { candidates, right, weight }: Choice,
  weights: readonly number[],
  size: number,
  slope: Float64Array,
): void {
  const scores = candidates.map((features) => features.reduce((sum, [i, value]) => sum + (weights[i] ?? 0) * value, 0));
  const none = weights[size] ?? 0;
  const top = Math.max(none, ...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((a, b) => a + b, Math.exp(none - top));
  candidates.forEach((features, c) => {
    const push = weight * ((c === right ? 1 : 0) - (parts[c] ?? 0) / sum);
    for (const [i, value] of features) slope[i] = (slope[i] ?? 0) + push * value;
  });
  slope[size] = (slope[size] ?? 0) + weight * ((right < 0 ? 1 : 0) - Math.exp(none - top) / sum);
}

/** The index that weights choose, -1 for none. */
export function chosen({ candidates }: Choice, weights: readonly number[], size: number): number {
  let best = -1;
  let top = weights[size] ?? 0;
  candidates.forEach((features, c) => {
    const score = features.reduce((sum, [i, value]) => sum + (weights[i] ?? 0) * value, 0);
    if (score > top) [best, top] = [c, score];
  });
  return best;
}
