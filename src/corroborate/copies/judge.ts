import type { Measured } from "./measure.ts";
import { weights } from "./weights.ts";

/** From this likelihood on two reports count as copies. */
export const copyFrom = 0.5;

/** How likely two reports are copies: a logistic regression on what was measured of them. */
export function likelihoodOf({ values }: Pick<Measured, "values">, by: readonly number[] = weights): number {
  const [bias = 0, ...slopes] = by;
  const sum = values.reduce((all, value, at) => all + value * (slopes[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
