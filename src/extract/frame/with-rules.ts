import { overlaps } from "../../text/index.ts";
import type { Trees } from "../trees.ts";
import { withWholeClauses } from "./clause/with-whole-clauses.ts";
import { policyFrames, withPolicies } from "./commitment/policies.ts";
import { withdrawalFrames, withWithdrawals } from "./commitment/withdrawals.ts";
import type { Frame } from "./frame.ts";
import { measureFrames } from "./restriction/measure-frames.ts";
import { withBreaches } from "./restriction/with-breaches.ts";
import { withMeasures } from "./restriction/with-measures.ts";
import { withoutForbidden } from "./restriction/without-forbidden.ts";
import { supplyFrames } from "./supply/supply-frames.ts";
import { withGetters } from "./supply/with-getters.ts";
import { withSeizures } from "./supply/with-seizures.ts";
import { withSides } from "./supply/with-sides.ts";
import { withSupply } from "./supply/with-supply.ts";
import { withWays } from "./supply/with-ways.ts";
import { withoutMakers } from "./supply/without-makers.ts";
import { withoutPreventers } from "./supply/without-preventers.ts";
import { withoutTellers } from "./supply/without-tellers.ts";
import { conditionalThreats } from "./threat/conditional-threats.ts";
import { ultimatums } from "./threat/ultimatums.ts";
import { withReservers } from "./threat/with-reservers.ts";
import { withThreats } from "./threat/with-threats.ts";
import { withAntecedents } from "./with-antecedents.ts";
import { withAsked } from "./with-asked.ts";
import { withDoers } from "./with-doers.ts";
import { withMembers } from "./with-members.ts";
import { withModals } from "./with-modals.ts";
import { type NamedPhrase, withNamedWholes } from "./with-named-wholes.ts";
import { withOpenNouns } from "./with-open-nouns.ts";
import { withOwnParties } from "./with-own-parties.ts";
import { withPatients } from "./with-patients.ts";
import { withPossessors } from "./with-possessors.ts";
import { withSanctioners } from "./with-sanctioners.ts";
import { withVictims } from "./with-victims.ts";
import { isSomebody, withWholeParties } from "./with-whole-parties.ts";
import { withoutAffected } from "./without-affected.ts";
import { withoutBystanders } from "./without-bystanders.ts";
import { withoutDoubtful } from "./without-doubtful.ts";
import { withoutStrangers } from "./without-strangers.ts";
import { withoutThings } from "./without-things.ts";
import { withoutTopics } from "./without-topics.ts";

/** What the model finds of the words of a text besides its frames. */
export interface Found {
  /** The names in the text. */
  readonly names: readonly NamedPhrase[];
  /** What a noun, by its place in the text's words, stands for where it can act: people, a body, a place. */
  sortOf(noun: number): "person" | "organisation" | "place" | null;
  /** Whether a noun stands for what is done, thought or said. */
  isThing(noun: number): boolean;
}

/** The model's frames with a second opinion: what the trees and the lexicons show by themselves; in text order. */
export function withRules(frames: readonly Frame[], trees: Trees, { names, sortOf, isThing }: Found): Frame[] {
  const named = withNamedWholes(withWholeClauses(frames, trees), trees, names);
  const dealings = supplyFrames(trees);
  const dealt = withoutPreventers(withSupply(withoutMakers(named, trees), dealings), trees);
  const sided = withGetters(withSides(dealt, trees), trees);
  const supplied = withWays(withSeizures(sided, trees), trees);
  const warned = withReservers(withThreats(supplied, [...conditionalThreats(trees.text), ...ultimatums(trees)]), trees);
  const canAct = (noun: number) => sortOf(noun) !== null;
  const isActor = (noun: number) => isSomebody(trees.word(noun), sortOf(noun));
  const isBound = (noun: number) => canAct(noun) || isActor(noun);
  const committed = withWithdrawals(withPolicies(warned, policyFrames(trees)), withdrawalFrames(trees));
  const bound = withSanctioners(
    withBreaches(withMeasures(committed, measureFrames(trees, isBound), trees), trees),
    trees,
  );
  const isPerson = (noun: number) => sortOf(noun) === "person" || isNamed(trees, names, noun, "person");
  const told = withoutBystanders(withAsked(withMembers(bound, trees), trees), trees, isPerson);
  const which = withAntecedents(told, trees, names, isPerson);
  const done = withOwnParties(withDoers(which, trees, canAct), trees, isActor);
  const acted = withVictims(withPatients(done, trees, { canAct, isActor }), trees, canAct);
  const parties = withoutThings(
    withWholeParties(acted, trees, isActor),
    trees,
    (noun) => isThing(noun) && !isActor(noun),
  );
  const known = withoutTellers(withoutMakers(parties, trees), trees);
  const near = withoutStrangers(withPossessors(known, trees), trees);
  const whole = withoutDoubtful(withoutTopics(withoutAffected(near, trees), trees), trees);
  return withoutForbidden(withOpenNouns(withModals(whole, trees), trees), trees);
}

/** Whether a noun stands in a name of somebody or something. */
function isNamed(trees: Trees, names: readonly NamedPhrase[], noun: number, label: string): boolean {
  const word = trees.syntax.words[noun];
  return word !== undefined && names.some((one) => one.label === label && overlaps(one.range, word));
}
