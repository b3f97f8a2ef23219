import type { Trees } from "../trees.ts";
import { policyFrames, withPolicies } from "./commitment/policies.ts";
import type { Frame } from "./frame.ts";
import { supplyFrames } from "./supply/supply-frames.ts";
import { withSupply } from "./supply/with-supply.ts";
import { conditionalThreats } from "./threat/conditional-threats.ts";
import { withReservers } from "./threat/with-reservers.ts";
import { withThreats } from "./threat/with-threats.ts";
import { withDoers } from "./with-doers.ts";
import { withModals } from "./with-modals.ts";
import { withOpenNouns } from "./with-open-nouns.ts";
import { withSanctioners } from "./with-sanctioners.ts";

/**
 * The model's frames with a second opinion: what the trees and the lexicons show by themselves; in text order.
 *
 * @param canAct - whether a noun, by its place in the text's words, stands for somebody who can act.
 */
export function withRules(frames: readonly Frame[], trees: Trees, canAct: (noun: number) => boolean): Frame[] {
  const supplied = withSupply(frames, supplyFrames(trees));
  const warned = withReservers(withThreats(supplied, conditionalThreats(trees.text)), trees);
  const bound = withSanctioners(withPolicies(warned, policyFrames(trees)), trees);
  const done = withDoers(bound, trees, canAct);
  return withOpenNouns(withModals(done, trees), trees);
}
