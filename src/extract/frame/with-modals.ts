import type { Trees } from "../trees.ts";
import type { Answer, EventFrame, Frame } from "./frame.ts";
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
 * be done is called for, what will be done, or somebody has a mind to do, is planned, what may be is hypothetical. What a request says must be done is asked for by being said.
 *
 * @example
 * // "London should lead the condemnation": called for; "Togo may skip the vote and back Chad": both hypothetical
 */
export function withModals(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" || !/^(?:happened|ongoing)$/u.test(frame.occurrence.value)) return frame;
    if (isIntended(frame, trees)) {
      const occurrence: Answer<Occurrence> = { ...frame.occurrence, value: "planned", rule: "mind-to-do" };
      return { ...frame, occurrence };
    }
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

function modalOf({ trigger }: EventFrame, trees: Trees): Occurrence | null {
  const verb = verbIn(trees, trigger);
  if (verb === null) return null;
  const own = helping(trees, verb);
  const words =
    own.length > 0 || trees.kind(verb) !== "conj" || !isBare(trees, verb) ? own : helping(trees, trees.head(verb));
  // "Should have acted", "may have fled": of the past.
  if (words.some((word) => /^(?:have|has|had|ve)$/u.test(word))) return null;
  if (words.some((word) => /^(?:should|must|ought)$/u.test(word))) return "called-for";
  if (words.some((word) => /^(?:may|might)$/u.test(word))) return "hypothetical";
  return words.some((word) => /^(?:will|shall|ll|wo)$/u.test(word)) ? "planned" : null;
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
