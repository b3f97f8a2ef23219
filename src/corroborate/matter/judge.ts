import type { Because } from "../../store/matters.ts";
import type { Compared } from "./compared.ts";
import type { Feature } from "./feature.ts";
import { areYearsApart, featuresOf, plainFeatures } from "./features.ts";
import { areOfOtherStates } from "./other-states.ts";
import { type Weighing, weighing } from "./weights.ts";
import { meaningFeatures, wordFeatures } from "./word-features.ts";

/** How likely two entries are about the same thing, as log-odds. */
export const logOdds = (a: Compared, b: Compared): number => judge(a, b).whole();

/** What is quickly told of how likely two entries are about the same thing, and how the rest is. */
export interface Judgement {
  /** The most that the log-odds can be, whatever their single words are. */
  readonly most: number;
  /** The log-odds; words take longest to compare. */
  whole(): number;
}

/** Judges two entries by all but their single words first. */
export function judge(a: Compared, b: Compared): Judgement {
  if (a.kind !== b.kind || areYearsApart(a, b) || areOfOtherStates(a, b)) return never;
  const how = weighingOf(a, b);
  const plain = how.bias + weighed(plainFeatures(a, b), how);
  const most = plain + weighed(meaningFeatures(a, b), how) + how.mostOfSingleWords;
  return { most, whole: () => plain + weighed(wordFeatures(a, b), how) };
}

const never: Judgement = { most: Number.NEGATIVE_INFINITY, whole: () => Number.NEGATIVE_INFINITY };

const weighingOf = (a: Compared, b: Compared) => weighing(a.kind, a.report === b.report);

const weighed = (features: readonly Feature[], { weights }: Weighing) =>
  features.reduce((sum, { name, value }) => sum + value * (weights.get(name) ?? 0), 0);

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
