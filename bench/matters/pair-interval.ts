import { chance } from "../chance.ts";

/** Pairs in gold, as found, and both. */
export interface PairCounts {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

const resamples = 2000;
const seed = 7;

/** 95 % interval of the F1 of pairs, by drawing the groups anew: the pairs of a group stand and fall together. */
export function f1Interval(groups: readonly PairCounts[]): readonly [low: number, high: number] {
  const random = chance(seed);
  const drawn = Array.from({ length: resamples }, () => {
    const sum = { gold: 0, found: 0, right: 0 };
    for (let time = 0; time < groups.length; time++) {
      const one = groups[Math.floor(random() * groups.length)];
      sum.gold += one?.gold ?? 0;
      sum.found += one?.found ?? 0;
      sum.right += one?.right ?? 0;
    }
    return (2 * sum.right) / Math.max(1, sum.gold + sum.found);
  }).sort((a, b) => a - b);
  return [drawn[Math.floor(0.025 * resamples)] ?? 0, drawn[Math.floor(0.975 * resamples)] ?? 0];
}
