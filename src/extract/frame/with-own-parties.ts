import { overlaps } from "../../text/index.ts";
import { nounPhrase } from "../noun-phrase.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { isParty } from "./is-party.ts";
import { withRoles } from "./with-roles.ts";
import { wordsIn } from "./words-in.ts";

/** Relations by which a verb has a party of its own. */
const own = /^(?:nsubj|obj|iobj|csubj)$/u;
/** Words that are no party by themselves. */
const bare = /^(?:DET|ADP|AUX|PART|SCONJ|CCONJ|PUNCT|INTJ)$/u;
/** What a hyphen joins to a word that follows. */
const prefix = /^(?:anti|pro|ex|non|pre|post)$/u;
const furthest = 8;

/**
 * Events without the parties of another clause, where the words of the act have one of the same role themselves; of an
 * article alone its phrase is the party, other words that stand for nobody ("in") are none. Who threatens may say so in a
 * clause beside the one that has the doer.
 *
 * @param canAct - whether a noun stands for somebody who can take part.
 * @example
 * // "Seven were killed when the army fired at marchers": those killed do not fire beside the army
 */
export function withOwnParties(frames: readonly Frame[], trees: Trees, canAct: (noun: number) => boolean): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event") return frame;
    const roles = frame.roles
      .filter((one) => !isOfOtherClause(trees, frame, one))
      .flatMap((one) => (isBare(trees, one) ? withNoun(trees, frame, one) : one))
      .flatMap((one) => withoutWhereabouts(trees, frame, one, canAct));
    return withRoles(frame, roles);
  });
}

/** The phrase whose article the words are; none where it is no phrase's, or the words of the act or of a party. */
function withNoun(trees: Trees, frame: EventFrame, party: RoleWords): RoleWords[] {
  const [article = -1] = wordsIn(trees, party.range);
  const noun = trees.head(article);
  if (trees.kind(article) !== "det" || noun < article || !/^(?:NOUN|PROPN)$/u.test(trees.upos(noun))) return [];
  const range = nounPhrase(trees, noun);
  const others = [frame.trigger, ...frame.roles.filter((one) => one !== party).map((one) => one.range)];
  return others.some((other) => overlaps(other, range)) ? [] : [{ ...party, range, rule: "whole-phrase" }];
}

function isBare(trees: Trees, party: RoleWords): boolean {
  if (!isParty(party)) return false;
  const words = wordsIn(trees, party.range);
  const [only = -1] = words;
  // An age or a count beside the name: "his wife, Ann Lee, 27, pleaded".
  if (words.length === 1 && trees.upos(only) === "NUM" && /^(?:nummod|appos|flat)$/u.test(trees.kind(only)))
    return true;
  return (
    words.length > 0 &&
    words.every((word) => prefix.test(trees.word(word)) || (bare.test(trees.upos(word)) && !isPronoun(trees, word)))
  );
}

/** "Those", "both" and the like stand for somebody, whatever the tree calls them. */
function isPronoun(trees: Trees, word: number): boolean {
  return /^(?:those|these|both|all|some|many|others|who|whose|his|her|its|their|our|my|your|hers|theirs)$/u.test(
    trees.word(word),
  );
}

function isOfOtherClause(trees: Trees, frame: EventFrame, { role, range }: RoleWords): boolean {
  if (!isParty({ role }) || frame.plover.value === "THREATEN") return false;
  const act = wordsIn(trees, frame.trigger);
  const others = frame.roles
    .filter((one) => one.role === role && one.range !== range)
    .map((one) => wordsIn(trees, one.range));
  const hasOwn = others.some((words) =>
    words.some((word) => act.includes(trees.head(word)) && own.test(trees.kind(word)) && trees.upos(word) !== "PRON"),
  );
  if (!hasOwn) return false;
  const near = [...act, ...others.flat()];
  const words = wordsIn(trees, range);
  const isAbove = act.some((word) => climbs(trees, word, words));
  return !isAbove && !words.some((word) => climbs(trees, word, near));
}

const locative = /^(?:in|at|inside|within|across|near|around|along|from|outside)$/u;

/** Of "Syria" in "a militia in eastern Syria", where or whence a party is, the militia where it is none of the parties yet. */
function withoutWhereabouts(
  trees: Trees,
  frame: EventFrame,
  party: RoleWords,
  canAct: (noun: number) => boolean,
): RoleWords[] {
  const { range } = party;
  const words = wordsIn(trees, range);
  const head = words.find((word) => !words.includes(trees.head(word)));
  if (!isParty(party) || head === undefined || trees.kind(head) !== "nmod") return [party];
  const noun = trees.head(head);
  const isPlaced = trees.childrenOf(head, "case").some((one) => locative.test(trees.word(one)));
  const governor = trees.syntax.words[noun];
  if (!isPlaced || governor === undefined || overlaps(governor, frame.trigger)) return [party];
  if (frame.roles.some((one) => one !== party && overlaps(one.range, governor))) return [];
  // What "and" joins has the place of the first: "the government and the rebels in Darfur".
  const first = trees.kind(noun) === "conj" ? trees.head(noun) : noun;
  if (!canAct(noun) || !own.test(trees.kind(first))) return [party];
  return [{ ...party, range: nounPhrase(trees, noun), rule: "whole-phrase" }];
}

/** Whether a word hangs on one of some words, over others or directly. */
function climbs(trees: Trees, from: number, to: readonly number[]): boolean {
  for (let at = trees.head(from), steps = 0; at >= 0 && steps < furthest; at = trees.head(at), steps++) {
    if (to.includes(at)) return true;
  }
  return false;
}
