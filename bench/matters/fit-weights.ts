import type { EntryPair } from "./entry-pairs.ts";
import { type SignOf, signedLogistic } from "./signed-logistic.ts";

/** Weights of features, as log-odds. */
export interface Fitted {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Pairs with what each costs when it is judged wrongly. */
export interface CostingPairs {
  readonly pairs: readonly EntryPair[];
  readonly cost: number;
}

/** Logistic regression of whether entries are about the same thing, for statements or for all else. */
export function fitWeights(all: readonly CostingPairs[], what: "statements" | "deeds", penalty = 1): Fitted {
  const examples = all.flatMap(({ pairs, cost }) =>
    pairs
      .filter(({ features }) => features.has("kind-statement") === (what === "statements"))
      .map(({ features, same }) => ({ features, same, cost })),
  );
  return signedLogistic(examples, penalty, signOf);
}

const against = /-(?:differs?|unlike|partly|apart|few|between)$|^category-near$/u;

/** What two entries share speaks for them and what they differ in against them; of kinds and denials nobody can say. */
const signOf: SignOf = (name) => {
  if (name.startsWith("kind-") || name === "one-denied") return 0;
  return against.test(name) ? -1 : 1;
};
