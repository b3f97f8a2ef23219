import type { EntryPair } from "./entry-pairs.ts";

/** Weights of features, as log-odds. */
export interface Fitted {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const rounds = 1500;
const rate = 0.3;

/**
 * Logistic regression with a quadratic penalty, by gradient descent; pairs of both sorts weigh the same in all.
 *
 * @param penalty - on each weight but the bias, for the mean loss of a pair.
 */
export function fitWeights(pairs: readonly EntryPair[], penalty = 0.002): Fitted {
  const names = [...new Set(pairs.flatMap(({ features }) => [...features.keys()]))].sort();
  const rows = pairs.map(({ features, same }) => ({
    columns: [...features].map(([name, value]): [number, number] => [names.indexOf(name), value]),
    same,
  }));
  const positive = rows.filter(({ same }) => same).length;
  const shareOf = (same: boolean) => 0.5 / Math.max(1, same ? positive : rows.length - positive);
  const weights = new Float64Array(names.length);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(names.length);
    let biasGradient = 0;
    for (const { columns, same } of rows) {
      const odds = columns.reduce((sum, [at, value]) => sum + (weights[at] ?? 0) * value, bias);
      const error = (1 / (1 + Math.exp(-odds)) - (same ? 1 : 0)) * shareOf(same);
      biasGradient += error;
      for (const [at, value] of columns) gradient[at] = (gradient[at] ?? 0) + error * value;
    }
    bias -= rate * 10 * biasGradient;
    for (const [at, weight] of weights.entries()) {
      weights[at] = weight - rate * 10 * ((gradient[at] ?? 0) + penalty * weight);
    }
  }
  return { bias, weights: new Map(names.map((name, at) => [name, weights[at] ?? 0])) };
}
