import type { Heads } from "../../model/index.ts";
import type { Attribution } from "./attributions.ts";

const floor = 1e-4;

/**
 * How likely a statement's content and source are both right, 0 to 1.
 *
 * A logistic regression over the log probabilities of its parts (Platt 1999), fitted on held-out reports by
 * `npm run bench -- calibrate`; the reliability table is in the model card.
 */
export function confidenceOf(
  weights: Heads["statements"]["confidence"],
  probability: Attribution["probability"],
): number {
  const score =
    weights.bias +
    weights.cue * logOf(probability.cue) +
    weights.content * logOf(probability.content) +
    weights.contentLink * logOf(probability.contentLink) +
    weights.source * logOf(probability.source) +
    weights.sourceLink * logOf(probability.sourceLink);
  return 1 / (1 + Math.exp(-score));
}

/** A probability's logarithm, floored so that no one part rules alone. */
export function logOf(probability: number): number {
  return Math.log(Math.max(probability, floor));
}
