import { logOdds, type Signs, type Weighing } from "../../../util/weighing.ts";

/** The likeliest of some candidates by their signs; null where none has log-odds of `least`. */
export function likeliest<T>(
  candidates: readonly T[],
  signsOf: (one: T) => Signs,
  by: Weighing,
  least: number,
): T | null {
  let [best, most]: [T | null, number] = [null, least];
  for (const one of candidates) {
    const odds = logOdds(signsOf(one), by);
    if (odds > most) [best, most] = [one, odds];
  }
  return best;
}
