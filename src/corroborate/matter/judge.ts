import type { Because } from "../../store/matters.ts";
import type { Compared } from "./compared.ts";
import type { Feature } from "./feature.ts";
import { featuresOf, plainFeatures } from "./features.ts";
import { type Weighing, weighing } from "./weights.ts";
import { wordFeatureNames } from "./word-features.ts";

/** How likely two entries are about the same thing, as log-odds. */
export function logOdds(a: Compared, b: Compared): number {
  if (a.kind !== b.kind) return Number.NEGATIVE_INFINITY;
  const how = weighing(a.kind);
  return weighed(featuresOf(a, b), how);
}

/** The most that the log-odds of two entries can be, whatever their words are; quickly told. */
export function logOddsAtMost(a: Compared, b: Compared): number {
  if (a.kind !== b.kind) return Number.NEGATIVE_INFINITY;
  const how = weighing(a.kind);
  return weighed(plainFeatures(a, b), how) + mostOfWords(how);
}

const weighed = (features: readonly Feature[], { bias, weights }: Weighing) =>
  features.reduce((sum, { name, value }) => sum + value * (weights.get(name) ?? 0), bias);

const mostKnown = new WeakMap<Weighing, number>();

/** What words add at most: each feature of theirs is 1 at most. */
function mostOfWords(how: Weighing): number {
  const before = mostKnown.get(how);
  if (before !== undefined) return before;
  const most = wordFeatureNames.reduce((sum, name) => sum + Math.max(0, how.weights.get(name) ?? 0), 0);
  mostKnown.set(how, most);
  return most;
}

/** Log-odds as a probability. */
export const likelihoodOf = (odds: number) => 1 / (1 + Math.exp(-odds));

/** What speaks for two entries being about the same thing, the strongest first, and then what speaks against it. */
export function becauseOf(a: Compared, b: Compared): Because[] {
  const { weights } = weighing(a.kind);
  return featuresOf(a, b)
    .map(({ name, value, values }) => ({ feature: name, values, weight: value * (weights.get(name) ?? 0) }))
    .filter(({ weight, values }) => Math.abs(weight) >= 0.1 && values.length > 0)
    .sort((one, other) => other.weight - one.weight)
    .map((one) => ({ ...one, weight: Math.round(one.weight * 100) / 100 }));
}
