import { probabilityOf } from "../../../model/index.ts";
import type { Trees } from "../../trees.ts";
import { meanOf } from "../confidence.ts";
import type { EventFrame, Frame, RoleWords } from "../frame.ts";
import { isParty } from "../is-party.ts";
import type { Passage } from "../passage-of.ts";
import { textBefore } from "../text-before.ts";
import { sideOfGroup } from "../with-members.ts";
import type { WordRoles } from "../word-roles.ts";
import { headIn } from "../words-in.ts";
import { candidatesOf, headsOf } from "./candidate.ts";
import { type PartyWeights, partyWeights } from "./party-weights.ts";
import { pathBetween } from "./path-between.ts";
import { firstJoined, type Signs, signsOf } from "./signs.ts";

/**
 * How likely a party has to be what the model or a rule has made of it, to be put on record: one by itself, one that only
 * another sentence names, one beside a likelier one of its side, and one of those between whom it passes where it takes two.
 * One that "and" or a list joins to a party that stays goes along with it, and so do with whom one meets and who is named as
 * one of a group.
 */
const least = { alone: 0.2, elsewhere: 0.5, beside: 0.5, partner: 0.35 };

/**
 * Events without the parties that all signs together make unlikely: those stay open.
 *
 * A log-linear judge weighs what the model says of the words, who else may have the role, who has given it, and the way
 * through the tree; its weights are fitted on annotated passages that the model has not learned ({@link partyWeights}). What
 * stays is given by whoever gave it.
 *
 * @param phrases - words [first, last) of the text that stand for somebody or something.
 * @example
 * // "The drill was followed by an exercise by China's navy", of which the model has a frigate of the drill act as well: the navy
 */
export function withoutUnlikelyParties(frames: readonly Frame[], trees: Trees, phrases: readonly Passage[]): Frame[] {
  const heads = headsOf(trees, phrases);
  return frames.map((frame) => {
    const { said, ...left } = frame;
    return left.kind === "event" && said !== undefined ? judged(trees, left, said, heads) : left;
  });
}

function judged(trees: Trees, frame: EventFrame, said: WordRoles, heads: readonly number[]): EventFrame {
  const candidates = candidatesOf(trees, frame, said, heads);
  const signs = signsOf(trees, frame, said, candidates);
  const ranked = candidates
    .flatMap(({ head, given }, i) => {
      const likely = likelihoodsOf(signs[i] ?? new Map());
      return given === null ? [] : [{ head, party: given, likely: likelyAs(frame, given, likely) }];
    })
    .sort((a, b) => b.likely - a.likely);
  const kept: Judged[] = [];
  const stays = (one: Judged) => {
    if (isPartner(trees, frame, one.party)) return true;
    const beside = kept.filter(({ party }) => party.role === one.party.role);
    const goesAlong =
      (one.party.rule === sideOfGroup && beside.length > 0) || beside.some((other) => areJoined(trees, one, other));
    return goesAlong || one.likely >= leastOf(trees, frame, one, beside.length);
  };
  // A list goes on from one to the next.
  for (let before = -1; before < kept.length; ) {
    before = kept.length;
    for (const one of ranked) if (!kept.includes(one) && stays(one)) kept.push(one);
  }
  const left = ranked.filter((one) => !kept.includes(one)).map(({ party }) => party);
  if (left.length === 0) return frame;
  const [agent, recipient] = [meanOf(frame, "agent"), meanOf(frame, "recipient")];
  return {
    ...frame,
    roles: frame.roles.filter((one) => !isParty(one) || !left.includes(one)),
    sides: { ...(agent === null ? {} : { agent }), ...(recipient === null ? {} : { recipient }) },
  };
}

function leastOf(trees: Trees, frame: EventFrame, { head, party }: Judged, beside: number): number {
  if (beside > 0) return mayBePartner(trees, frame, party) ? least.partner : least.beside;
  const act = headIn(trees, frame.trigger);
  return act !== null && pathBetween(trees, head, act).lastUp === "apart" ? least.elsewhere : least.alone;
}

/** Whether somebody may be the other side of what takes two, not whose the first is: "the president of Brazil". */
function mayBePartner(trees: Trees, { plover }: EventFrame, { range }: RoleWords): boolean {
  return takesTwo.test(plover.value) && !/\bof\s(?:the\s)?$/u.test(textBefore(trees, range));
}

/** How likely a party is on its side; of what takes two, such as a talk, on either. */
function likelyAs({ plover }: EventFrame, { role }: RoleWords, { agent, recipient }: Likelihoods): number {
  if (takesTwo.test(plover.value)) return Math.min(1, agent + recipient);
  return role === "agent" ? agent : recipient;
}

interface Judged {
  readonly head: number;
  readonly party: RoleWords;
  readonly likely: number;
}

/** Whether "and" or a list joins two parties, by the tree or, where that errs, by nothing else standing between them. */
function areJoined(trees: Trees, one: Judged, other: Judged): boolean {
  if (firstJoined(trees, one.head) === firstJoined(trees, other.head)) return true;
  const [before, behind] = [one.party.range, other.party.range].sort((a, b) => a.start - b.start);
  const between = trees.text.slice(before?.end, behind?.start);
  const isListed = between === ", " && /^\p{Lu}/u.test(trees.text.slice(behind?.start, behind?.end));
  return isListed || /^,?\s(?:and|or|&)\s(?:the\s)?$/u.test(between);
}

/** What takes two, neither of whom acts upon the other. */
const takesTwo = /^(?:CONSULT|COOPERATE)$/u;

/** "Met with Poland", "held talks with his counterpart": with whom one does what takes two. */
function isPartner(trees: Trees, { plover }: EventFrame, { range }: RoleWords): boolean {
  return takesTwo.test(plover.value) && /\bwith\s(?:the\s)?$/u.test(textBefore(trees, range));
}

interface Likelihoods {
  readonly agent: number;
  readonly recipient: number;
}

/** How likely signs make each side, by a logistic of its own for each. */
export function likelihoodsOf(signs: Signs, weights: PartyWeights = partyWeights): Likelihoods {
  const scores = { agent: 0, recipient: 0 };
  for (const [name, value] of signs) {
    const weight = weights.get(name);
    scores.agent += (weight?.agent ?? 0) * value;
    scores.recipient += (weight?.recipient ?? 0) * value;
  }
  return { agent: probabilityOf(scores.agent), recipient: probabilityOf(scores.recipient) };
}
