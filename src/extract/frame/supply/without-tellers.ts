import { weaponNamed } from "../../../ontology/weapon/index.ts";
import { type Range, sentences } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import { meanOf } from "../confidence.ts";
import type { EventFrame, Frame, RoleWords, TransferFrame } from "../frame.ts";
import { withRoles } from "../with-roles.ts";
import { wordsIn } from "../words-in.ts";
import { supplyWords } from "./supply-words.ts";

/** Verbs of telling what one may have no part in; who announces, confirms or denies deliveries is mostly their maker. */
const telling =
  /^(?:sa(?:y|ys|id)|report(?:s|ed)?|estimat(?:e|es|ed)|believ(?:e|es|ed)|assess(?:es|ed)?|conclud(?:e|es|ed)|tell|tells|told|not(?:e|es|ed)|add(?:s|ed)?|claim(?:s|ed)?|alleg(?:e|es|ed)|warn(?:s|ed)?|reveal(?:s|ed)?|disclos(?:e|es|ed)|suggest(?:s|ed)?|found|finds?)$/u;
/** Whoever says of deliveries that they will come makes them. */
const toCome = /^(?:will|would|shall|should|can|could|may|might|must|'ll|to)$/u;
/** Events that a delivery, or its end, may be. */
const dealing = /^(?:AID|COOPERATE|SANCTION|SUPPORT)$/u;
/** Most words of when and where between a verb of telling and the noun that opens what is told. */
const reach = 8;

/**
 * Transfers, and events of the same words, without the supplier who only tells of deliveries that he is not said to make, nor
 * one whom a sentence before names in which nothing is supplied.
 *
 * @example
 * // "U.S. officials said that arms deliveries to Pyongyang had doubled": who supplies them is open
 */
export function withoutTellers(frames: readonly Frame[], trees: Trees): Frame[] {
  if (!frames.some(({ kind }) => kind === "transfer")) return [...frames];
  const all = sentences(trees.text);
  return frames.map((frame) => {
    if (frame.kind !== "transfer" && !(frame.kind === "event" && dealing.test(frame.plover.value))) return frame;
    return withoutTeller(frame, trees, all);
  });
}

function withoutTeller<F extends EventFrame | TransferFrame>(frame: F, trees: Trees, all: readonly Range[]): F {
  const noun = supplyNoun(trees, frame);
  if (noun === null || isOwned(trees, noun)) return frame;
  const at = trees.syntax.words[noun]?.start ?? 0;
  const sentence = all.find(({ start, end }) => start <= at && at < end);
  if (sentence === undefined) return frame;
  const verb = tellingBefore(trees, noun, sentence);
  const told = verb === null ? null : (trees.syntax.words[verb]?.start ?? null);
  const isTeller = ({ role, range }: RoleWords) => {
    if (role !== "agent") return false;
    if (told !== null && sentence.start <= range.start && range.end <= told) return true;
    return range.end <= sentence.start && !tellsOfSupply(trees, all, range);
  };
  const roles = frame.roles.filter((one) => !isTeller(one));
  if (roles.length === frame.roles.length) return frame;
  const [agent, recipient] = [meanOf(frame, "agent"), meanOf(frame, "recipient")];
  return {
    ...withRoles<F>(frame, roles),
    sides: { ...(agent === null ? {} : { agent }), ...(recipient === null ? {} : { recipient }) },
  };
}

/** The noun of supply among the words of an act, or the subject of its verb: the "deliveries" that "had stopped". */
function supplyNoun(trees: Trees, { trigger }: Frame): number | null {
  const { nouns } = supplyWords();
  const isNoun = (word: number) => trees.upos(word) === "NOUN" && nouns.has(trees.word(word));
  const words = wordsIn(trees, trigger);
  const own = words.find(isNoun);
  const [first = -1] = words;
  if (own !== undefined) return words.some((word) => trees.isVerb(word) && word < own) ? null : own;
  if (!trees.isVerb(first) || trees.isPassive(words.at(-1) ?? first)) return null;
  for (let word = first - 1; word >= Math.max(0, first - reach); word--) {
    if (isNoun(word)) return word;
    if (trees.isVerb(word) && trees.upos(word) !== "AUX") return null;
  }
  return null;
}

/** "Its deliveries", "Russia's shipments", "American exports": whose they are is said. */
function isOwned(trees: Trees, noun: number): boolean {
  return trees
    .childrenOf(noun, "nmod", "amod", "det")
    .some((one) => one < noun && (trees.relation(one) === "nmod:poss" || /^\p{Lu}/u.test(trees.slice(one, one + 1))));
}

/** The verb of telling whose content a noun opens, where what is told is not to come. */
function tellingBefore(trees: Trees, noun: number, sentence: Range): number | null {
  const start = trees.syntax.words.findIndex((word) => word.start >= sentence.start);
  for (let word = noun - 1; word >= Math.max(start, noun - reach); word--) {
    if (!trees.isVerb(word)) continue;
    return telling.test(trees.word(word)) && !isToCome(trees, noun, sentence) ? word : null;
  }
  return null;
}

/** Whether the verb behind a noun speaks of what is to come. */
function isToCome(trees: Trees, noun: number, { end }: Range): boolean {
  for (let word = noun + 1; word < trees.size && (trees.syntax.words[word]?.start ?? end) < end; word++) {
    if (trees.isVerb(word)) return toCome.test(trees.word(word));
  }
  return false;
}

/** Whether the sentence of words speaks of supply or of arms. */
function tellsOfSupply(trees: Trees, all: readonly Range[], range: Range): boolean {
  const sentence = all.find(({ start, end }) => start <= range.start && range.start < end);
  if (sentence === undefined) return true;
  const { nouns, verbs } = supplyWords();
  return wordsIn(trees, sentence).some((word) => {
    const form = trees.word(word);
    return nouns.has(form) || verbs.has(form) || weaponNamed(trees.slice(word, word + 1)) !== null;
  });
}
