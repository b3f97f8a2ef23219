import { overlaps, type Range } from "../../../text/index.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import type { EventFrame, RoleWords } from "../frame.ts";
import { isParty } from "../is-party.ts";
import type { Passage } from "../passage-of.ts";
import type { WordRoles } from "../word-roles.ts";
import { headIn, wordsIn } from "../words-in.ts";

/** Words that may stand for a party of an act. */
export interface Candidate {
  /** The word on which its others hang, by its place in the text's words. */
  readonly head: number;
  readonly range: Range;
  /** The party that the model or a rule has made of it; null where it is none so far. */
  readonly given: RoleWords | null;
}

/** A word that the model has hardly for a party, and no rule for one, is none. */
const leastLikely = 0.04;

/** The words that head phrases, by their place in the text's words, each once. */
export function headsOf(trees: Trees, phrases: readonly Passage[]): number[] {
  const { words } = trees.syntax;
  const heads = phrases.flatMap(({ first, last }) => {
    const [start, end] = [words[first]?.start, words[last - 1]?.end];
    return start === undefined || end === undefined ? [] : (headIn(trees, { start, end }) ?? []);
  });
  return [...new Set(heads)].sort((a, b) => a - b);
}

/**
 * Who may take part in an event: its parties so far, and the phrases around it that the model has not ruled out.
 *
 * @param heads - the words that head phrases which stand for somebody or something, in text order.
 */
export function candidatesOf(trees: Trees, frame: EventFrame, said: WordRoles, heads: readonly number[]): Candidate[] {
  const given = frame.roles.flatMap((party): Candidate[] => {
    const head = isParty(party) ? headIn(trees, party.range) : null;
    return head === null || !said.isNear(head) ? [] : [{ head, range: party.range, given: party }];
  });
  const act = wordsIn(trees, frame.trigger);
  const near = heads.filter((head) => said.isNear(head));
  const others = near.flatMap((head): Candidate[] => {
    if (act.includes(head) || given.some((one) => one.head === head)) return [];
    if (said.of(head, "agent") + said.of(head, "recipient") < leastLikely) return [];
    const range = nounPhrase(trees, head);
    const isTaken =
      overlaps(range, frame.trigger) || frame.roles.some((one) => !isParty(one) && overlaps(one.range, range));
    return isTaken ? [] : [{ head, range, given: null }];
  });
  return [...given, ...others].sort((a, b) => a.head - b.head);
}
