import type { Trees } from "../trees.ts";
import { policyFrames, withPolicies } from "./commitment/policies.ts";
import type { Frame } from "./frame.ts";
import { supplyFrames } from "./supply/supply-frames.ts";
import { withSides } from "./supply/with-sides.ts";
import { withSupply } from "./supply/with-supply.ts";
import { withoutPreventers } from "./supply/without-preventers.ts";
import { conditionalThreats } from "./threat/conditional-threats.ts";
import { withReservers } from "./threat/with-reservers.ts";
import { withThreats } from "./threat/with-threats.ts";
import { withDoers } from "./with-doers.ts";
import { withModals } from "./with-modals.ts";
import { withOpenNouns } from "./with-open-nouns.ts";
import { withOwnParties } from "./with-own-parties.ts";
import { withPatients } from "./with-patients.ts";
import { withSanctioners } from "./with-sanctioners.ts";
import { isSomebody, withWholeParties } from "./with-whole-parties.ts";
import { withoutDoubtful } from "./without-doubtful.ts";
import { withoutTopics } from "./without-topics.ts";

/**
 * The model's frames with a second opinion: what the trees and the lexicons show by themselves; in text order.
 *
 * @param sortOf - what a noun, by its place in the text's words, stands for where it can act: people, a body, a place.
 */
export function withRules(
  frames: readonly Frame[],
  trees: Trees,
  sortOf: (noun: number) => "person" | "organisation" | "place" | null,
): Frame[] {
  const supplied = withSides(withoutPreventers(withSupply(frames, supplyFrames(trees)), trees), trees);
  const warned = withReservers(withThreats(supplied, conditionalThreats(trees.text)), trees);
  const bound = withSanctioners(withPolicies(warned, policyFrames(trees)), trees);
  const canAct = (noun: number) => sortOf(noun) !== null;
  const isActor = (noun: number) => isSomebody(trees.word(noun), sortOf(noun));
  const done = withOwnParties(withDoers(bound, trees, canAct), trees, isActor);
  const acted = withPatients(done, trees, { canAct, isActor });
  const whole = withoutDoubtful(withoutTopics(withWholeParties(acted, trees, isActor), trees), trees);
  return withOpenNouns(withModals(whole, trees), trees);
}
