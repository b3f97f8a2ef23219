import { features } from "./features.ts";
import type { ReportContext } from "./home.ts";
import type { NameGroup } from "./name-groups.ts";
import { Surroundings, type Weighed } from "./surroundings.ts";

/** How often the report's names are weighed beside each other. */
const rounds = 3;

/** Of more candidates only the likeliest by themselves are weighed beside the report's other names. */
const most = 40;

/** How likely each candidate of each name is; the names of a report are weighed beside each other, in rounds. */
export function rank(groups: readonly NameGroup[], context: ReportContext, weights: readonly number[]): Weighed[] {
  const weigh = (group: NameGroup, surroundings: Surroundings) => ({
    group,
    probabilities: softmax(features(group, surroundings, context).map((row) => dot(row, weights))),
  });
  let all = groups.map((group) => likeliest(weigh(group, new Surroundings([]))));
  for (let round = 1; round < rounds; round++) {
    const surroundings = new Surroundings(all);
    all = all.map(({ group }) => weigh(group, surroundings));
  }
  return all;
}

function likeliest({ group, probabilities }: Weighed): Weighed {
  if (probabilities.length <= most) return { group, probabilities };
  const order = [...probabilities.keys()].sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const kept = order.slice(0, most);
  return {
    group: { ...group, candidates: kept.flatMap((at) => group.candidates[at] ?? []) },
    probabilities: kept.map((at) => probabilities[at] ?? 0),
  };
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
