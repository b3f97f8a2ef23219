import { fittedLogistic } from "../../tools/copy-weights/fitted-logistic.ts";
import type { EntryPair } from "./entry-pairs.ts";

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

/** Logistic regression of whether entries are about the same thing. */
export function fitWeights(all: readonly CostingPairs[], penalty = 0.00003): Fitted {
  const names = [...new Set(all.flatMap(({ pairs }) => pairs.flatMap(({ features }) => [...features.keys()])))].sort();
  const examples = all.flatMap(({ pairs, cost }) =>
    pairs.map(({ features, same }) => ({ values: names.map((name) => features.get(name) ?? 0), copies: same, cost })),
  );
  const [bias, slopes] = fittedLogistic(examples, penalty, { scaled: false });
  return { bias, weights: new Map(names.map((name, at) => [name, slopes[at] ?? 0])) };
}
