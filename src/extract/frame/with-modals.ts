import type { Trees } from "../trees.ts";
import type { Answer, EventFrame, Frame } from "./frame.ts";
import { isSurelyDone } from "./surely-done.ts";
import { verbIn } from "./verb-in.ts";

type Occurrence = EventFrame["occurrence"]["value"];

/** Acts that take place by being said, whatever they are about: "will not agree to approve". */
const bySaying: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  "REJECT",
  "THREATEN",
  "REQUEST",
  "AGREE",
  "CONCEDE",
]);

/** Acts that are done by refusing something or keeping it from somebody: "will no longer admit their ships" is one. */
const byRefusing: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  ...bySaying,
  "SANCTION",
  "ACCUSE",
  "PROTEST",
]);

/** Deeds: of them "would" and "can" tell what is to come or might be, where of acts of saying they are the way they are put. */
const deeds: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  "CONSULT",
  "COOPERATE",
  "AID",
  "RETREAT",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);

/** Verbs of asking: "should ask for help" calls for a request, where "must hand over the men" is one. */
const asking =
  /^(?:ask|urge|demand|call|request|appeal|seek|plead|insist|press|order|require|invite|beg|petition|push|lobby|summon|instruct)$/u;

/** What is still to come when somebody has it in mind: "the decision to withdraw", "is poised to strike". */
const intending =
  /\b(?:plans?|planned|planning|decisions?|intends?|intended|intentions?|poised|preparing|prepares|moves?|set|due|about)\s+to\s+(?:\p{L}+ly\s+)?$/iu;
/** How far before the verb such words may stand. */
const reach = 32;

/**
 * Events with the occurrence that the modal before their verb shows, where the model takes them to have happened: what should
 * be done is called for, what will be done, or somebody has a mind to do, is planned, what will not be done is denied, what
 * may be is hypothetical. What a request says must be done is asked for by being said; whatever may or must follow, a threat
 * of it was made; what nobody may do is forbidden.
 *
 * Annotators have it so: of 18,500 annotated passages those of threats with a modal have 748 that happened of 750.
 *
 * @example
 * // "London should lead the condemnation": called for; "Togo may skip the vote and back Chad": both hypothetical
 * // "said it would not send troops", taken for AID: denied
 */
export function withModals(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" || !/^(?:happened|ongoing)$/u.test(frame.occurrence.value)) return frame;
    if (isIntended(frame, trees)) {
      const occurrence: Answer<Occurrence> = { ...frame.occurrence, value: "planned", rule: "mind-to-do" };
      return { ...frame, occurrence };
    }

    if (frame.plover.value === "THREATEN") return frame;
    const value = modalOf(frame, trees);
    if (value === "called-for" && isDemand(frame, trees)) return frame;
    if (value === null || (value === "planned" && bySaying.has(frame.plover.value))) return frame;
    const occurrence: Answer<Occurrence> = { ...frame.occurrence, value, rule: "modal-before-verb" };
    return { ...frame, occurrence };
  });
}

/** Whether the verb of an act that is not done by being said stands behind words of a plan; giving way is done so, but later. */
function isIntended({ trigger, plover }: EventFrame, trees: Trees): boolean {
  if (bySaying.has(plover.value) && plover.value !== "CONCEDE") return false;
  const words = trees.text.slice(trigger.start, trigger.end);
  const infinitive = /^(?:.{0,40}\s)?to\s(?:\p{L}+ly\s)?(?=\p{L})/u.exec(words);
  const at = infinitive === null ? trigger.start : trigger.start + infinitive[0].length;
  return intending.test(trees.text.slice(Math.max(0, at - reach), at));
}

/** Whether what should be done is what a request asks for, and not the asking. */
function isDemand({ trigger, plover }: EventFrame, trees: Trees): boolean {
  const verb = verbIn(trees, trigger);
  return plover.value === "REQUEST" && verb !== null && !asking.test(trees.word(verb));
}

function modalOf(frame: EventFrame, trees: Trees): Occurrence | null {
  const verb = verbIn(trees, frame.trigger);
  if (verb === null) return null;
  const shares = helping(trees, verb).length === 0 && trees.kind(verb) === "conj" && isBare(trees, verb);
  const helped = shares ? trees.head(verb) : verb;
  const words = helping(trees, helped);
  const category = frame.plover.value;
  // "Should have acted", "may have fled": of the past.
  if (words.some((word) => /^(?:have|has|had|ve)$/u.test(word))) return null;
  if (words.some((word) => /^(?:should|must|ought)$/u.test(word))) return "called-for";
  const isNegated = trees.isNegated(helped);
  if (words.some((word) => /^(?:may|might)$/u.test(word)))
    return category === "CONCEDE" || (category === "COERCE" && isNegated) ? null : "hypothetical";
  if (words.some((word) => /^(?:will|shall|ll|wo)$/u.test(word))) return isNegated ? undone(category) : "planned";
  // "The guards would beat them", "ships could pass again": what was done, as the model has it.
  if (!deeds.has(category) || isSurelyDone(frame)) return null;
  if (words.some((word) => /^(?:would|d)$/u.test(word))) return isNegated ? undone(category) : toCome(frame);
  return !isNegated && words.some((word) => /^(?:can|could)$/u.test(word)) ? "hypothetical" : null;
}

/** What will not be done is denied, but where just this is the act: "will not sign". */
function undone(category: EventFrame["plover"]["value"]): Occurrence | null {
  return byRefusing.has(category) ? null : "denied";
}

/** What the model rather has of an act that is to come. */
function toCome({ occurrence: { ranked = [] } }: EventFrame): Occurrence {
  const rather = ranked.find(({ value }) => /^(?:planned|hypothetical)$/u.test(value));
  return rather?.value === "hypothetical" ? "hypothetical" : "planned";
}

function helping(trees: Trees, verb: number): string[] {
  return trees
    .childrenOf(verb, "aux")
    .filter((one) => one < verb)
    .map((one) => trees.word(one).replace(/^['’]/u, ""));
}

/** "Will buy and send": a second verb without an ending shares the helping words of the first. */
function isBare(trees: Trees, verb: number): boolean {
  return !/(?:ed|ing|s)$/u.test(trees.word(verb));
}
