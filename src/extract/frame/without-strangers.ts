import { overlaps, type Range } from "../../text/index.ts";
import { isUnder } from "../climb.ts";
import { isKinOrFollower } from "../kin-and-followers.ts";
import { nounPhrase } from "../noun-phrase.ts";
import { antecedentOf, subjectOf } from "../subject.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { verbIn } from "./verb-in.ts";
import { withRoles } from "./with-roles.ts";
import { headIn, wordsIn } from "./words-in.ts";

/** What is done to whoever is the subject of its verb in the passive. */
const done: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  "ACCUSE",
  "SANCTION",
  "COERCE",
  "ASSAULT",
]);
const calling = /^(?:call|term|describ|brand|label|dub|characteri[sz])\p{L}*$/u;

/**
 * Events without recipients to whom another word does something: who did what the verb joined to it says, whom a participle
 * stands beside, who calls it what is condemned; and with whoever a participle tells of where he is told of by his kin.
 *
 * @example
 * // "betrayed by an associate and arrested by soldiers": not the associate; "the family of a soldier arrested abroad", "relatives of a
 * // man who was shot": the soldier, the man
 */
export function withoutStrangers(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" || !done.has(frame.plover.value)) return frame;
    const roles = frame.roles
      .filter((one) => !isDoerBeside(trees, frame, one) && !isApart(trees, frame, one) && !isCaller(trees, frame, one))
      .map((one) => (one.role === "recipient" ? withNearest(trees, frame, one) : one));
    return withRoles(frame, roles);
  });
}

/** The "associate" of "was betrayed by an associate and arrested": he did the one, and suffers nothing by the other. */
function isDoerBeside(trees: Trees, { trigger }: EventFrame, { role, range }: RoleWords): boolean {
  const verb = verbIn(trees, trigger);
  const head = headIn(trees, range);
  if (role !== "recipient" || verb === null || head === null || head > verb || !trees.isPassive(verb)) return false;
  const other = trees.head(head);
  const isBy = trees.childrenOf(head, "case").some((one) => trees.word(one) === "by");
  return isBy && trees.kind(head) === "obl" && other !== verb && trees.isPassive(other) && joins(trees, verb, other);
}

function joins(trees: Trees, verb: number, other: number): boolean {
  return trees.joined(other).includes(verb) || (trees.kind(verb) === "conj" && trees.head(verb) === other);
}

/** "The attack, condemned by Oslo, showed how Riga": who stands in another clause, where it is a thing that the participle tells of. */
function isApart(trees: Trees, frame: EventFrame, { role, range }: RoleWords): boolean {
  const verb = verbIn(trees, frame.trigger);
  if (role !== "recipient" || verb === null || trees.kind(verb) !== "acl" || !trees.isPassive(verb)) return false;
  const told = antecedentOf(trees, verb);
  const head = headIn(trees, range);
  if (told === null || head === null || head < verb) return false;
  return !isUnder(trees.syntax, head, verb) && !isUnder(trees.syntax, head, told);
}

/** The premier of "denounced what the premier called a provocation". */
function isCaller(trees: Trees, { trigger }: EventFrame, { role, range }: RoleWords): boolean {
  const head = headIn(trees, range);
  if (role !== "recipient" || head === null || trees.kind(head) !== "nsubj" || range.start < trigger.end) return false;
  const verb = trees.head(head);
  const between = trees.text.slice(trigger.end, range.start);
  return calling.test(trees.word(verb)) && /^\s*(?:\p{L}+\s+){0,2}?what\s/u.test(between);
}

/** Of "the family of a soldier" right before "arrested": the soldier, since a participle tells of the nearest. */
function withNearest(trees: Trees, { trigger }: EventFrame, one: RoleWords): RoleWords {
  const verb = verbIn(trees, trigger);
  const head = headIn(trees, one.range);
  if (verb === null || head === null || !isKinOrFollower(trees.word(head))) return one;
  const isOther = isOfOne(trees, head, one.range, verb);
  if (!isOther && !isRightBefore(trees, one.range, verb)) return one;
  if (!isOther && (trees.childrenOf(verb, "aux").length > 0 || subjectOf(trees, verb) === head)) return one;
  const inside = wordsIn(trees, one.range);
  const whom = trees.childrenOf(head, "nmod").find((noun) => noun > head && inside.includes(noun));
  return whom === undefined ? one : { ...one, range: nounPhrase(trees, whom), rule: "nearest-to-participle" };
}

/** "The family of Ann Lee, who was shot", "friends of a man who was shot": many are not one who "was". */
function isOfOne(trees: Trees, kin: number, range: Range, verb: number): boolean {
  const start = trees.syntax.words[verb]?.start ?? 0;
  const between = trees.text.slice(range.end, start);
  const isMany = /(?:s|family)$/u.test(trees.word(kin));
  return range.end <= start && isMany && /^,? who (?:was|is|has been)(?: \p{L}+ly)? $/u.test(between);
}

function isRightBefore(trees: Trees, range: Range, verb: number): boolean {
  const start = trees.syntax.words[verb]?.start ?? 0;
  return (
    range.end <= start &&
    /^\s*$/u.test(trees.text.slice(range.end, start)) &&
    !overlaps(range, { start, end: start + 1 })
  );
}
