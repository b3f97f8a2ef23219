import { dot, softmax } from "../../src/resolve/place/rank.ts";
import type { Example } from "./examples.ts";

/**
 * Weights that make the right candidates likely: softmax over the candidates of a name, the right ones' probabilities
 * added up, with a penalty on the square of the weights; gradient ascent with a fixed number of steps.
 */
export function fit(examples: readonly Example[], start: readonly number[], penalty: number, steps: number): number[] {
  let weights = [...start];
  const velocity = weights.map(() => 0);
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight) => -penalty * weight);
    for (const { rows, right, weight } of examples) {
      const probabilities = softmax(rows.map((row) => dot(row, weights)));
      const sure = probabilities.reduce((sum, probability, at) => sum + (right[at] ? probability : 0), 0);
      for (const [at, row] of rows.entries()) {
        const probability = probabilities[at] ?? 0;
        const pull = ((right[at] ? probability / Math.max(sure, 1e-9) : 0) - probability) * (weight / total);
        if (Math.abs(pull) < 1e-9) continue;
        for (const [place, value] of row.entries()) slope[place] = (slope[place] ?? 0) + pull * value;
      }
    }
    weights = weights.map((weight, place) => {
      velocity[place] = 0.9 * (velocity[place] ?? 0) + 0.5 * (slope[place] ?? 0);
      return weight + (velocity[place] ?? 0);
    });
  }
  return weights;
}
