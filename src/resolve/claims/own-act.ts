import { negationsOf, type Reading } from "../../extract/certainty/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import type { About } from "./about.ts";
import type { ClaimContext, SaidBy } from "./context.ts";
import { isOfEarlier } from "./of-earlier.ts";

/** Categories of PLOVER that are done by saying something. */
const speech = new Set(["THREATEN", "ACCUSE", "REQUEST", "SUPPORT"]);

/**
 * The statement by which an act of speech was done: threatening, accusing, asking and praising are done by saying, so that it is the
 * report that tells of them, and of a refusal whoever says that it was given; null where the act is none, or somebody else
 * tells of it. Whoever speaks for another does so in that one's name: "Algeria will strike", its spokesman said, and "*our*
 * army will"; "it must withdraw" is a demand by being said.
 */
export function ownAct<T extends SaidBy>(
  reading: Reading,
  trigger: Range,
  over: readonly T[],
  about: About,
  { speaksFor = () => false }: Pick<ClaimContext, "speaksFor"> = {},
): T | null {
  const { category, occurrence, stage, agents = [] } = about;
  const isDemand = category === "REQUEST" && occurrence === "called-for";
  if (occurrence !== undefined && occurrence !== "happened" && !isDemand) return null;
  const isRefusal = category === "REJECT" || stage === "refused";
  if (!isRefusal && (category === undefined || !speech.has(category))) return null;
  const isOwn = ({ speaker }: SaidBy) =>
    speaker !== null &&
    agents.some((agent) => agent === speaker || (category === "THREATEN" && speaksFor(speaker, agent)));
  const isFirstPerson = category === "THREATEN" && hasFirstPerson(reading, trigger);
  const own = over.find((one) => isOwn(one) || (isFirstPerson && one === over[0]));
  if (own === undefined || !own.content.some((range) => overlaps(range, trigger))) return null;
  if (isOfEarlier(reading, trigger, own)) return null;
  const isToldOf = over.slice(over.indexOf(own) + 1).some((one) => one.speaker !== null && !isOwn(one));
  return isRefusal && !isToldOf ? null : own;
}

/** Whether a word of refusing is itself negated: "has not *ruled out* talks" is no refusal. */
export function isRefusalUndone(reading: Reading, trigger: Range): boolean {
  return reading
    .within(trigger)
    .some(
      (word) =>
        reading.upos(word) === "VERB" &&
        reading.predicatesAt(word).some(({ rule }) => /^(?:refusing|denying|preventing)$/u.test(rule)) &&
        negationsOf(reading, word).length > 0,
    );
}

/** Whether the subject of what is threatened is whoever speaks: "we will", "our government will". */
function hasFirstPerson(reading: Reading, trigger: Range): boolean {
  const verb = reading.headOf(trigger);
  const subject = verb === null ? null : reading.child(verb, (child) => reading.kind(child) === "nsubj");
  if (subject === null) return false;
  return [subject, ...reading.childrenOf(subject)].some((word) => /^(?:i|we|my|our)$/u.test(reading.word(word)));
}
