import type { EventFrame } from "./frame.ts";

/** From here on the model is right more often than words that leave an act open. */
const sure = 0.95;

/** Whether the model is sure that an act took place, or is going on. */
export function isSurelyDone({ occurrence: { probability, ranked } }: EventFrame): boolean {
  if (ranked === undefined) return probability >= sure;
  const done = ranked.filter(({ value }) => /^(?:happened|ongoing)$/u.test(value));
  return done.reduce((sum, one) => sum + one.probability, 0) >= sure;
}
