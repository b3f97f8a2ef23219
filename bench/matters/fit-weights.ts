import type { EntryPair } from "./entry-pairs.ts";
import { type SignedExample, type SignOf, signedLogistic } from "./signed-logistic.ts";

/** Weights of features, as log-odds: of two entries of different reports, and of one. */
export interface Fitted {
  readonly across: { readonly bias: number; readonly weights: ReadonlyMap<string, number> };
  readonly within: { readonly bias: number; readonly weights: ReadonlyMap<string, number> };
}

/** Pairs with what each costs when it is judged wrongly. */
export interface CostingPairs {
  readonly pairs: readonly EntryPair[];
  readonly cost: number;
}

/** What is learned, and of which half of the kinds. */
export type What = "statements" | "deeds";

const penalty = 3;

/**
 * Logistic regression of whether entries are about the same thing, for statements or for all else. Within a report each
 * feature may tell more or less than across, for there the same actors and words come again and again.
 */
export function fitWeights(all: readonly CostingPairs[], what: What): Fitted {
  const examples = all.flatMap(({ pairs, cost }) =>
    pairs.filter((pair) => isOf(pair, what)).map(({ features, same }) => example(features, same, cost)),
  );
  const { bias, weights } = signedLogistic(examples, penalty, signOf, baseOf);
  const across = new Map([...weights].filter(([name]) => baseOf(name) === null));
  const more = (name: string) => weights.get(`${name}${within}`) ?? 0;
  return {
    across: { bias, weights: across },
    within: { bias, weights: new Map([...across].map(([name, weight]) => [name, weight + more(name)])) },
  };
}

/** Whether a pair is of the kinds for which weights are learned. */
export const isOf = ({ features }: EntryPair, what: What) => features.has("kind-statement") === (what === "statements");

/** The log-odds that fitted weights give a pair. */
export function oddsOf({ across, within }: Fitted, { features }: EntryPair): number {
  const { bias, weights } = features.has("same-report") ? within : across;
  return [...features].reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), bias);
}

const within = " within";
const baseOf = (name: string) => (name.endsWith(within) ? name.slice(0, -within.length) : null);

function example(features: EntryPair["features"], same: boolean, cost: number): SignedExample {
  if (!features.has("same-report")) return { features, same, cost };
  const twice = [...features].flatMap(([name, value]): [string, number][] => [
    [name, value],
    [`${name}${within}`, value],
  ]);
  return { features: new Map(twice), same, cost };
}

const against = /-(?:differs?|unlike|partly|apart|few|between)$|^category-near$/u;

/** One sentence tells two acts as often as one act twice, and a party that is left open can be anybody. */
const either = new Set([
  "one-denied",
  "same-report",
  "same-sentence",
  "next-sentence",
  "one-begins-report",
  "mode-differs",
  "agents-open",
  "agents-both-open",
  "recipients-open",
  "recipients-both-open",
  "parties-swapped",
]);

/** What two entries share speaks for them and what they differ in against them; of others nobody can say. */
const signOf: SignOf = (name) => {
  if (name.startsWith("kind-") || either.has(name)) return 0;
  return against.test(name) ? -1 : 1;
};
