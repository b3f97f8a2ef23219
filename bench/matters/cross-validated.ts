import { type CostingPairs, fitWeights, isOf, oddsOf, type What } from "./fit-weights.ts";

const folds = 4;
const thresholds = Array.from({ length: 13 }, (_, step) => -2.5 + step / 4);

/** Precision and recall of pairs of real groups at a threshold, each group judged by weights fitted on the others. */
interface AtThreshold {
  readonly from: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What each threshold brings on groups of which the weights know nothing; `rest` is learned from throughout. */
export function crossValidated(
  groups: readonly CostingPairs[],
  rest: readonly CostingPairs[],
  what: What,
): AtThreshold[] {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const kept = groups.filter((_, place) => place % folds === fold).flatMap(({ pairs }) => pairs);
    const learned = groups.filter((_, place) => place % folds !== fold);
    const fitted = fitWeights([...rest, ...learned], what);
    return kept.filter((pair) => isOf(pair, what)).map((pair) => ({ same: pair.same, odds: oddsOf(fitted, pair) }));
  }).flat();
  const gold = judged.filter(({ same }) => same).length;
  return thresholds.map((from) => {
    const found = judged.filter(({ odds }) => odds >= from);
    const right = found.filter(({ same }) => same).length;
    const f1 = (2 * right) / Math.max(1, gold + found.length);
    return { from, precision: right / Math.max(1, found.length), recall: right / Math.max(1, gold), f1 };
  });
}
