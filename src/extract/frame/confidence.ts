import { type Heads, probabilityOf } from "../../model/index.ts";
import type { Answer, Frame } from "./frame.ts";

/** What a model's kinds of frames are weighed by; undefined where it brings no weights for a kind. */
export type ConfidenceWeights = Heads["frames"]["confidence"];

/** The signs that a frame's confidence is weighed from, all of them 0 or below but the log-odds. */
export interface ConfidenceSigns {
  /** Log-odds that the words name an act of the kind, by the words alone, and by what stands around them. */
  readonly named: number;
  readonly valid: number;
  /** Logarithms of how likely the main answer is, and the parties on average; 0 for parties of whom there are none. */
  readonly answer: number;
  readonly agent: number;
  readonly recipient: number;
  /** 1 where nobody has the role. */
  readonly noAgent: number;
  readonly noRecipient: number;
}

/** What the frame's kind is called by: the category of an event, the stage of a transfer, the form of the others. */
export function mainAnswer(frame: Frame): Answer<string> {
  switch (frame.kind) {
    case "event":
      return frame.plover;
    case "transfer":
      return frame.stage;
    default:
      return frame.form;
  }
}

/** The signs of a frame that the model has found; null of one that a rule has. */
export function confidenceSigns(frame: Frame): ConfidenceSigns | null {
  if (frame.logOdds === undefined) return null;
  const seen = (side: "agent" | "recipient") =>
    frame.namedByRule?.includes(side) === true ? null : meanOf(frame, side);
  const [agent, recipient] = [seen("agent"), seen("recipient")];
  return {
    ...frame.logOdds,
    answer: logOf(mainAnswer(frame).probability),
    agent: agent === null ? 0 : logOf(agent),
    recipient: recipient === null ? 0 : logOf(recipient),
    noAgent: agent === null ? 1 : 0,
    noRecipient: recipient === null ? 1 : 0,
  };
}

/**
 * How likely a frame is right as a whole: that the words name such an act, its main answer, and its parties.
 *
 * Weighed as held passages have shown (`npm run bench -- calibrate-frames`, which fits the weights); of what a rule has
 * found, and of a model without weights, the product of its parts. What a rule reads as well is at least as likely as by the
 * rule alone.
 *
 * @returns 0 to 1, three decimals.
 */
export function frameConfidence(frame: Frame, weights: ConfidenceWeights): number {
  const weight = weights?.[frame.kind];
  const signs = confidenceSigns(frame);
  if (weight === undefined || signs === null) return rounded(productOf(frame));
  return rounded(Math.max(probabilityOf(weighed(weight, signs)), frame.agreed ?? 0));
}

/** The log-odds that weights make of signs. */
function weighed(weight: ConfidenceSigns & { readonly bias: number }, signs: ConfidenceSigns): number {
  return (
    weight.bias +
    weight.named * signs.named +
    weight.valid * signs.valid +
    weight.answer * signs.answer +
    weight.agent * signs.agent +
    weight.recipient * signs.recipient +
    weight.noAgent * signs.noAgent +
    weight.noRecipient * signs.noRecipient
  );
}

/** How likely a frame is by the product of its parts. */
export function productOf(frame: Frame): number {
  const roles = frame.roles.map(({ probability }) => probability);
  const mean = roles.length === 0 ? 1 : roles.reduce((sum, one) => sum + one, 0) / roles.length;
  return frame.probability * mainAnswer(frame).probability * mean;
}

/** How likely the words of a side are on average, those that stay open among them; null where there are none. */
export function meanOf({ roles, sides }: Frame, role: "agent" | "recipient"): number | null {
  const first = sides?.[role];
  if (first !== undefined) return first;
  const own = roles.filter((one) => one.role === role);
  return own.length === 0 ? null : own.reduce((sum, { probability }) => sum + probability, 0) / own.length;
}

const logOf = (probability: number) => Math.log(Math.max(probability, 1e-3));
const rounded = (x: number) => Number(Math.min(1, Math.max(0, x)).toFixed(3));
