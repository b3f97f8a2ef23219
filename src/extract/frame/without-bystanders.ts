import { climb, plain } from "../climb.ts";
import { isKinOrFollower } from "../kin-and-followers.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { isParty } from "./is-party.ts";
import { textBefore } from "./text-before.ts";
import { withRoles } from "./with-roles.ts";
import { headIn, wordsIn } from "./words-in.ts";

/** Words that stand for nobody who could be named. */
const anybody =
  /^(?:anyone|anybody|someone|somebody|everyone|everybody|no[- ]one|nobody|none|whoever|anything)(?:\selse)?$/iu;
const furthest = 7;

/**
 * Events without those who only stand near: to whom somebody is compared, who is said not to have done it, who only tells of
 * violence, of whom a party is a part or a friend, and whom no name could be given to.
 *
 * @param isPerson - whether a noun, by its place in the text's words, stands for people.
 * @example
 * // "pushed harder than Mr. Obama", "launched not by Russia but by the coalition", "attorneys for the department requested"
 */
export function withoutBystanders(
  frames: readonly Frame[],
  trees: Trees,
  isPerson: (noun: number) => boolean,
): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event") return frame;
    const roles = frame.roles.filter((one) => !isParty(one) || !isBystander(trees, frame, one, isPerson));
    return withRoles(frame, roles);
  });
}

function isBystander(trees: Trees, frame: EventFrame, party: RoleWords, isPerson: (noun: number) => boolean): boolean {
  const head = headIn(trees, party.range);
  if (head === null) return false;
  if (isAnybody(trees, frame, party)) return true;
  return (
    isCompared(trees, party) ||
    isSetAgainst(trees, party) ||
    isTeller(trees, frame, party, head) ||
    isPartOfOther(trees, frame, party, head, isPerson)
  );
}

/** "Has not endorsed anyone"; "anyone who comes by boat" are some, though nobody is named. */
function isAnybody(trees: Trees, { plover }: EventFrame, { range }: RoleWords): boolean {
  const { start, end } = range;
  if (plover.value === "THREATEN" || /^\s(?:who|that|with|in|from)\b/u.test(trees.text.slice(end, end + 8)))
    return false;
  return anybody.test(trees.text.slice(start, end));
}

/** "Harder than Mr. Obama", "unlike the Russians". */
function isCompared(trees: Trees, { range }: RoleWords): boolean {
  return /\b(?:\p{L}+er|more|less|other|rather)\sthan\s(?:the\s)?$|\bunlike\s(?:the\s)?$/u.test(
    textBefore(trees, range),
  );
}

/** "Not by Damascus or Moscow, but by the coalition": both who stand between "not" and "but". */
function isSetAgainst(trees: Trees, { range }: RoleWords): boolean {
  const before = textBefore(trees, range);
  const behind = trees.text.slice(range.end, range.end + 50);
  return (
    /\bnot\s(?:by|from|against|to|with)\s(?:(?:the\s)?[\p{L}\s]{2,30}\b(?:or|and)\s)?(?:the\s)?$/u.test(before) &&
    /^(?:\s(?:or|and)\s[\p{L}\s]{2,30})?,?\sbut\b/u.test(behind)
  );
}

/**
 * Who says, thinks or hears that somebody was attacked or killed, where what he says is told in the passive or has a subject
 * of its own: "Sultana's family believed she had been killed". "It", "they" and the like may be himself.
 */
function isTeller(trees: Trees, frame: EventFrame, { role }: RoleWords, head: number): boolean {
  if (role !== "agent" || frame.plover.value !== "ASSAULT") return false;
  const teller = /^(?:appos|flat)$/u.test(trees.kind(head)) ? trees.head(head) : head;
  if (trees.kind(teller) !== "nsubj") return false;
  const telling = trees.head(teller);
  const act = headIn(trees, frame.trigger);
  if (act === null || act === telling) return false;
  const clause = climb(trees.syntax, act)
    .slice(0, furthest)
    .find(({ head, relation }) => head === telling || plain(relation) === "ccomp");
  if (clause?.head !== telling || plain(clause.relation) !== "ccomp") return false;
  const [subject] = trees.childrenOf(clause.word, "nsubj");
  if (subject === undefined) return false;
  return trees.isPassive(clause.word) || !/^(?:it|they|he|she|we|i)$/u.test(trees.word(subject));
}

/** How a noun stands to whom it belongs, acts for or is kin of, without being he. */
const belonging = /\b(?:of|for|from|at)\s(?:the\s)?$/u;
const bearers = /^(?:attorneys?|members?|founders?|presidents?)$/u;

const isBearer = (noun: string) => isKinOrFollower(noun) || bearers.test(noun);

/**
 * Whom the noun of the other side only tells of, or a name of the same side: the "department" of "attorneys for the department
 * requested", the "institute" of "Ann Lee of the institute".
 */
function isPartOfOther(
  trees: Trees,
  frame: EventFrame,
  party: RoleWords,
  head: number,
  isPerson: (noun: number) => boolean,
): boolean {
  const act = wordsIn(trees, frame.trigger);
  if (trees.kind(head) !== "nmod" || trees.relation(head) === "nmod:poss" || act.includes(trees.head(head)))
    return false;
  const noun = trees.head(head);
  if (!belonging.test(textBefore(trees, party.range))) return false;
  const bearer = frame.roles.find((one) => isParty(one) && one !== party && headIn(trees, one.range) === noun);
  if (bearer === undefined) return false;
  return bearer.role === party.role ? trees.upos(noun) === "PROPN" && isPerson(noun) : isBearer(trees.word(noun));
}
