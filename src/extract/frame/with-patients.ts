import { overlaps } from "../../text/index.ts";
import { nominalsOf } from "../nominals.ts";
import { nounPhrase } from "../noun-phrase.ts";
import { subjectOf } from "../subject.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { verbIn } from "./verb-in.ts";

/** How likely a party is right that only the tree gives. */
const likely = 0.7;

/** Acts that are done to somebody, so that the verb's object is who is acted upon; talks, joint acts and marches are not. */
const towards: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  "SUPPORT",
  "AID",
  "AGREE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "SANCTION",
  "COERCE",
  "ASSAULT",
]);

/** What one does to oneself, or that stands for nobody. */
const nobody =
  /^(?:it|itself|himself|herself|themselves|ourselves|myself|each|other|this|that|what|which|who|whom|there)$/u;

/**
 * Events with the one acted upon that the verb's place in the sentence shows, where the model gives none: its object, also
 * among the words that name the act, or what "to", "against" and "at" bring to an object that is no party; with a passive
 * verb its subject.
 *
 * @param canAct - whether a noun stands for somebody who can take part.
 * @example
 * // "The court refused the defendant bail", "gave him a visa", "cut the power to the settlement"
 */
export function withPatients(frames: readonly Frame[], trees: Trees, canAct: (noun: number) => boolean): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" || !towards.has(frame.plover.value)) return frame;
    if (frame.roles.some(({ role }) => role === "recipient")) return frame;
    const verb = verbIn(trees, frame.trigger);
    const patient = verb === null ? null : patientOf(trees, verb, canAct);
    if (patient === null) return frame;
    const range = nounPhrase(trees, patient);
    if (frame.roles.some((one) => overlaps(one.range, range))) return frame;
    const acted: RoleWords = { role: "recipient", range, probability: likely, rule: "object-of-verb" };
    return { ...frame, roles: [...frame.roles, acted].sort((a, b) => a.range.start - b.range.start) };
  });
}

function patientOf(trees: Trees, verb: number, canAct: (noun: number) => boolean, steps = 2): number | null {
  const isParty = (noun: number) => canAct(noun) && !nobody.test(trees.word(noun));
  if (trees.isPassive(verb)) {
    const subject = subjectOf(trees, verb);
    return subject !== null && isParty(subject) ? subject : null;
  }
  const behind = nominalsOf(trees, verb).filter(({ noun }) => noun > verb);
  const object = behind.find(({ preposition }) => preposition === "");
  if (object === undefined) {
    const infinitive = steps > 0 ? trees.childrenOf(verb, "xcomp").find((one) => isInfinitive(trees, one)) : undefined;
    return infinitive === undefined ? null : patientOf(trees, infinitive, canAct, steps - 1);
  }
  if (isParty(object.noun)) return object.noun;
  const next = behind.find(({ noun }) => noun > object.noun);
  return next !== undefined && /^(?:to|against|at)$/u.test(next.preposition) && isParty(next.noun) ? next.noun : null;
}

function isInfinitive(trees: Trees, verb: number): boolean {
  return trees.isVerb(verb) && trees.childrenOf(verb, "mark").some((one) => one < verb && trees.word(one) === "to");
}
