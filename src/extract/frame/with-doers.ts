import { stateNamed } from "../../ontology/actor/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import { firstAfter, nominalsOf } from "../nominals.ts";
import { nounPhrase } from "../noun-phrase.ts";
import { antecedentOf, subjectOf } from "../subject.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { doerOf } from "./supply/doer.ts";
import { rolesInOrder } from "./text-order.ts";
import { verbIn } from "./verb-in.ts";
import { headIn } from "./words-in.ts";

/** How likely a party is right that only the tree gives. */
const likely = 0.7;

/**
 * Events with the doer that their verb's place in the sentence shows, where the model gives none: the subject of an active
 * verb, what stands after "by" with a passive one.
 *
 * @param canAct - whether a noun stands for somebody who can act.
 * @example
 * // "Albania denounced as a crime Serbia's suppression", of which the model makes Albania the recipient: Albania acts
 */
export function withDoers(frames: readonly Frame[], trees: Trees, canAct: (noun: number) => boolean): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event") return frame;
    const turned = withPatient(frame, trees);
    return has(turned, "agent") ? turned : withDoer(turned, trees, canAct);
  });
}

/** What is done to somebody against his will: the subject of such a verb in the passive never does it. */
const harmful: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  "ASSAULT",
  "COERCE",
  "ACCUSE",
  "SANCTION",
  "THREATEN",
]);

/**
 * An act of harm in the passive with its sides as the sentence has them, where the model has the subject as doer.
 *
 * @example
 * // "the foundation was sued", "Trump, accused by the attorney general", "ISIS has been defeated": they are acted upon
 */
function withPatient(frame: EventFrame, trees: Trees): EventFrame {
  const verb = verbIn(trees, frame.trigger);
  if (verb === null || !harmful.has(frame.plover.value) || !trees.isPassive(verb)) return frame;
  if (trees.childrenOf(verb, "xcomp").length > 0) return frame;
  const subject = patientOf(trees, verb) ?? antecedentOf(trees, verb);
  const by = firstAfter(nominalsOf(trees, verb), verb, /^by$/u);
  const patient = subject === null ? null : nounPhrase(trees, subject);
  const doer = by === null ? null : nounPhrase(trees, by);
  const isOfPatient = ({ role, range }: RoleWords) =>
    role === "agent" &&
    subject !== null &&
    patient !== null &&
    !overlaps(range, patient) &&
    hangsOn(trees, range, subject);
  if (frame.roles.some(isOfPatient))
    return withPatient({ ...frame, roles: frame.roles.filter((one) => !isOfPatient(one)) }, trees);
  const isTurned = frame.roles.some(
    ({ role, range }) =>
      (role === "agent" && patient !== null && overlaps(range, patient)) ||
      (role === "recipient" && doer !== null && overlaps(range, doer)),
  );
  if (!isTurned) return frame;
  return {
    ...frame,
    roles: frame.roles.map((one) => {
      if (one.role === "agent" && patient !== null && overlaps(one.range, patient))
        return { ...one, role: "recipient" as const, rule: "subject-of-passive" };
      if (one.role === "recipient" && doer !== null && overlaps(one.range, doer))
        return { ...one, role: "agent" as const, rule: "by-phrase-of-passive" };
      return one;
    }),
  };
}

/** Whether words only tell more of a noun: the "party" of "a figure from the party", not what "and" joins to it. */
function hangsOn(trees: Trees, range: Range, noun: number): boolean {
  let at = headIn(trees, range);
  // Another name of what tells more: the "NSP" of "a figure from the National Salvation Party (NSP)".
  if (at !== null && trees.kind(at) === "appos" && trees.head(at) !== noun) at = trees.head(at);
  for (let steps = 0; at !== null && at >= 0 && steps < 4; steps++) {
    if (!/^(?:nmod|compound|amod|nummod|flat)$/u.test(trees.kind(at))) return false;
    at = trees.head(at);
    if (at === noun) return true;
  }
  return false;
}

/** The subject of a passive verb, also of the second of two. */
function patientOf(trees: Trees, verb: number): number | null {
  const own = subjectOf(trees, verb);
  const first = trees.head(verb);
  if (own !== null || trees.kind(verb) !== "conj" || first < 0) return own;
  return trees.isPassive(first) ? patientOf(trees, first) : null;
}

/** What harm is done by: "killed in a US airstrike". */
const strikes =
  /^(?:(?:air)?strikes?|(?:air[- ]?)?raids?|attacks?|bombings?|bombardments?|shelling|offensive|operation|drones?|missiles?|rockets?|fire)$/u;

/** Whose strike it is in which somebody is harmed, by the adjective or name before it. */
function whoseStrike(trees: Trees, verb: number): Range | null {
  for (const { noun, preposition } of nominalsOf(trees, verb)) {
    if (noun < verb || !/^(?:in|by|during)$/u.test(preposition) || !strikes.test(trees.word(noun))) continue;
    const before = trees.childrenOf(noun, "amod", "compound", "nmod").flatMap((one) => [one, ...trees.childrenOf(one)]);
    const owner = before.find(
      (one) =>
        one < noun &&
        one > verb &&
        stateNamed(trees.slice(one, one + 1)) !== null &&
        /^\p{Lu}/u.test(trees.slice(one, one + 1)),
    );
    if (owner !== undefined) return trees.syntax.words[owner] ?? null;
  }
  return null;
}

function withDoer(frame: EventFrame, trees: Trees, canAct: (noun: number) => boolean): EventFrame {
  const verb = verbIn(trees, frame.trigger);
  if (verb === null) return frame;
  const owner = frame.plover.value === "ASSAULT" && trees.isPassive(verb) ? whoseStrike(trees, verb) : null;
  if (owner !== null) {
    const agent: RoleWords = { role: "agent", range: owner, probability: likely, rule: "whose-strike" };
    return { ...frame, roles: rolesInOrder([...frame.roles, agent]) };
  }
  const doer = trees.isPassive(verb) ? firstAfter(nominalsOf(trees, verb), verb, /^by$/u) : doerOf(trees, verb);
  if (doer === null || !canAct(doer)) return frame;
  if (!trees.isPassive(verb) && isHarm(frame)) {
    if (!has(frame, "recipient")) return withSufferer(frame, trees, verb, doer);
    const end = trees.syntax.words[verb]?.end ?? 0;
    if (!frame.roles.some((one) => one.role === "recipient" && one.range.start >= end)) return frame;
  }
  // "Dislodging them from their strongholds": what stands behind an active verb does not do it.
  if (doer > verb && !trees.isPassive(verb)) return frame;
  const range = nounPhrase(trees, doer);
  if (overlaps(range, frame.trigger)) return frame;
  const rule = trees.isPassive(verb) ? "by-phrase-of-passive" : "subject-of-verb";
  const agent: RoleWords = { role: "agent", range, probability: likely, rule };
  const others = frame.roles.filter((one) => !(one.role === "recipient" && overlaps(one.range, range)));
  const patient =
    trees.isPassive(verb) && !others.some(({ role }) => role === "recipient") ? patientOf(trees, verb) : null;
  const acted: RoleWords[] =
    patient === null
      ? []
      : [{ role: "recipient", range: nounPhrase(trees, patient), probability: likely, rule: "subject-of-passive" }];
  return { ...frame, roles: rolesInOrder([...others, agent, ...acted]) };
}

/** Harm that the model has nobody do: the verb's subject does it only to somebody behind the verb, and else comes to it. */
function isHarm({ plover: { value } }: EventFrame): boolean {
  return harmful.has(value) && value !== "THREATEN";
}

/**
 * The subject as who is acted upon, where the verb is its own.
 *
 * @example
 * // "He spent a month in jail", "Two nuns held in Oslo", "the skipper remains in custody", "three died in an air strike"
 */
function withSufferer(frame: EventFrame, trees: Trees, verb: number, subject: number): EventFrame {
  if (subjectOf(trees, verb) !== subject) return frame;
  const range = nounPhrase(trees, subject);
  if (frame.roles.some((one) => overlaps(one.range, range)) || overlaps(range, frame.trigger)) return frame;
  const acted: RoleWords = { role: "recipient", range, probability: likely, rule: "subject-acted-upon" };
  return { ...frame, roles: rolesInOrder([...frame.roles, acted]) };
}

function has({ roles }: EventFrame, role: RoleWords["role"]): boolean {
  return roles.some((one) => one.role === role);
}
