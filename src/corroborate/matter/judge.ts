import type { Because } from "../../store/matters.ts";
import type { Compared } from "./compared.ts";
import type { Feature } from "./feature.ts";
import { areYearsApart, featuresOf, plainFeatures } from "./features.ts";
import { type Weighing, weighing } from "./weights.ts";

/** How likely two entries are about the same thing, as log-odds. */
export function logOdds(a: Compared, b: Compared): number {
  if (a.kind !== b.kind || areYearsApart(a, b)) return Number.NEGATIVE_INFINITY;
  return weighed(featuresOf(a, b), weighingOf(a, b));
}

/** The most that the log-odds of two entries can be, whatever their words are; quickly told. */
export function logOddsAtMost(a: Compared, b: Compared): number {
  if (a.kind !== b.kind || areYearsApart(a, b)) return Number.NEGATIVE_INFINITY;
  const how = weighingOf(a, b);
  return weighed(plainFeatures(a, b), how) + how.mostOfWords;
}

const weighingOf = (a: Compared, b: Compared) => weighing(a.kind, a.report === b.report);

const weighed = (features: readonly Feature[], { bias, weights }: Weighing) =>
  features.reduce((sum, { name, value }) => sum + value * (weights.get(name) ?? 0), bias);

/** Log-odds as a probability. */
export const likelihoodOf = (odds: number) => 1 / (1 + Math.exp(-odds));

/** What speaks for two entries being about the same thing, the strongest first, and then what speaks against it. */
export function becauseOf(a: Compared, b: Compared): Because[] {
  const { weights } = weighingOf(a, b);
  return featuresOf(a, b)
    .map(({ name, value, values }) => ({ feature: name, values, weight: value * (weights.get(name) ?? 0) }))
    .filter(({ weight, values }) => Math.abs(weight) >= 0.1 && values.length > 0)
    .sort((one, other) => other.weight - one.weight)
    .map((one) => ({ ...one, weight: Math.round(one.weight * 100) / 100 }));
}
