import { features } from "./features.ts";
import type { NameGroup } from "./name-groups.ts";
import { Surroundings, type Weighed } from "./surroundings.ts";
import type { PlaceContext } from "./toponym.ts";

/** How often the report's names are weighed beside each other. */
const rounds = 3;

/** How likely each candidate of each name is; the names of a report are weighed beside each other, in rounds. */
export function rank(groups: readonly NameGroup[], context: PlaceContext, weights: readonly number[]): Weighed[] {
  let all: Weighed[] = groups.map((group) => ({ group, probabilities: group.candidates.map(() => 0) }));
  for (let round = 0; round < rounds; round++) {
    const surroundings = new Surroundings(all);
    all = all.map(({ group }) => ({
      group,
      probabilities: softmax(features(group, surroundings, context).map((row) => dot(row, weights))),
    }));
  }
  return all;
}

/** Scores as shares of one. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The weighted sum of a row of features. */
export function dot(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}
