import { softmax } from "../../src/resolve/place/rank.ts";
import type { Example } from "./examples.ts";

/** An example with its features in one row after another. */
interface Flat {
  readonly values: Float64Array;
  readonly right: readonly boolean[];
  readonly share: number;
}

/**
 * Weights that make the right candidates likely: softmax over the candidates of a name, the right ones' probabilities
 * added up, with a penalty on the square of how far they go from the start; gradient ascent with momentum, a fixed number of steps.
 */
export function fittedWeights(
  examples: readonly Example[],
  start: readonly number[],
  penalty: number,
  steps: number,
): number[] {
  const width = start.length;
  const weights = Float64Array.from(start);
  const velocity = new Float64Array(width);
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const flat: Flat[] = examples.map(({ rows, right, weight }) => ({
    values: Float64Array.from(rows.flat()),
    right,
    share: weight / total,
  }));
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, at) => -penalty * (weight - (start[at] ?? 0)));
    for (const example of flat) climb(example, weights, slope);
    for (let at = 0; at < width; at++) {
      velocity[at] = 0.9 * (velocity[at] ?? 0) + 0.5 * (slope[at] ?? 0);
      weights[at] = (weights[at] ?? 0) + (velocity[at] ?? 0);
    }
  }
  return [...weights];
}

/** Adds an example's part to the slope. */
function climb({ values, right, share }: Flat, weights: Float64Array, slope: Float64Array): void {
  const width = weights.length;
  const scores = right.map((_, row) => {
    let score = 0;
    for (let at = 0; at < width; at++) score += (values[row * width + at] ?? 0) * (weights[at] ?? 0);
    return score;
  });
  const probabilities = softmax(scores);
  const sure = probabilities.reduce((sum, probability, row) => sum + (right[row] ? probability : 0), 0);
  for (const [row, probability] of probabilities.entries()) {
    const pull = ((right[row] ? probability / Math.max(sure, 1e-9) : 0) - probability) * share;
    if (Math.abs(pull) < share * 1e-4) continue;
    for (let at = 0; at < width; at++) slope[at] = (slope[at] ?? 0) + pull * (values[row * width + at] ?? 0);
  }
}
