import { codeActor } from "../../ontology/actor/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import { isKinOrFollower } from "../kin-and-followers.ts";
import { nounPhrase, phraseWords } from "../noun-phrase.ts";
import type { Trees } from "../trees.ts";
import type { Frame, RoleWords } from "./frame.ts";
import { isParty } from "./is-party.ts";
import { rolesInOrder } from "./text-order.ts";
import { isDoersOwn } from "./with-possessors.ts";
import { headIn, wordsIn } from "./words-in.ts";

/**
 * Whether a noun stands for people or a body, who take part in acts by themselves: as the model has it, or as the ontology
 * knows the word ("militants", "police"); a place does not.
 */
export function isSomebody(noun: string, sort: "person" | "organisation" | "place" | null): boolean {
  return sort === "person" || sort === "organisation" || (sort === null && codeActor(noun)?.sector != null);
}

/**
 * Frames whose parties are whole phrases and each somebody of his own: words that only tell whose or which somebody is give
 * way to the phrase that they stand in, and what is said of a party beside its name is no second one.
 *
 * @example
 * // of "Iran-backed rebels fired" the "Iran" that the model takes becomes "Iran-backed rebels"; of "a militia linked to Iran", "a militia"
 * // "Lebanese militia Hezbollah", "Ann Lee, an adviser": Hezbollah, Ann Lee
 */
export function withWholeParties(frames: readonly Frame[], trees: Trees, isActor: (noun: number) => boolean): Frame[] {
  return frames.map((frame) => {
    const parties = frame.roles
      .filter(isParty)
      .map((party): Borne => ({ party, bearer: bearerOf(trees, party.range, frame.trigger) }));
    const whole = parties.flatMap((one) => wholeParty(frame, one, parties, trees, isActor) ?? []);
    const single = whole.filter(
      (one) =>
        !whole.some((other) => other !== one && other.role === one.role && isSaidOf(trees, one.range, other.range)),
    );
    const roles = apart(single.map((one) => withSideOfPair(trees, one, single)));
    if (roles.length === parties.length && roles.every((one, i) => one === parties[i]?.party)) return frame;
    const others = frame.roles.filter((one) => !isParty(one));
    return { ...frame, roles: rolesInOrder([...others, ...roles]) };
  });
}

/** A party, and the noun that its words only tell more of. */
interface Borne {
  readonly party: RoleWords;
  readonly bearer: number | null;
}

/** The party with its whole phrase; null where another party's words tell of that phrase already. */
function wholeParty(
  frame: Frame,
  { party, bearer }: Borne,
  all: readonly Borne[],
  trees: Trees,
  isActor: (noun: number) => boolean,
): RoleWords | null {
  const others = all.filter((one) => one.party !== party);
  if (bearer === null) return withOwners(party, others, trees);
  const whole = nounPhrase(trees, bearer);
  const word = trees.syntax.words[bearer] ?? whole;
  const isBehind = word.end <= party.range.start && !covers(whole, party.range);
  const phrase = isBehind ? { start: whole.start, end: word.end } : whole;
  if (others.some(({ party: { range } }) => overlaps(range, word) || isApposed(trees, bearer, range))) return null;
  const noun = trees.word(bearer);
  // By "Trump's call" to ban somebody it is Trump who acts.
  if (isOwnedCall(trees, bearer, party.range)) return party;
  if (
    !(isActor(bearer) || isKinOrFollower(noun) || (isBehind ? groups : several).test(noun)) ||
    overlaps(phrase, frame.trigger) ||
    !(isBehind || covers(phrase, party.range))
  )
    return party;
  if (frame.roles.some((one) => one !== party && overlaps(one.range, phrase))) return party;
  return { ...party, range: phrase, rule: "whole-phrase" };
}

/** "Crown prince" with the "Saudi Arabia's" that the model takes for a party of its own; a name needs none. */
function withOwners(party: RoleWords, others: readonly Borne[], trees: Trees): RoleWords {
  const head = headIn(trees, party.range);
  if (head === null || /^\p{Lu}/u.test(trees.slice(head, head + 1))) return party;
  const { start, end } = trees.syntax.words[head] ?? party.range;
  const owners = others.filter(
    ({ bearer, party: { range } }) =>
      bearer !== null &&
      overlaps(trees.syntax.words[bearer] ?? range, { start, end }) &&
      range.end <= party.range.start,
  );
  if (owners.length === 0) return party;
  const first = Math.min(...owners.map(({ party: { range } }) => range.start));
  return { ...party, range: { start: first, end: party.range.end }, rule: "whole-phrase" };
}

/** Modifiers of a noun that stand before it. */
const modifiers = /^(?:amod|compound|flat|det|nmod:poss)$/u;
const participleBehind = /^[-‐‑–]\p{L}+(?:ed|led|held|run|born)\b/u;
const against = /\b(?:anti|pro)[-‐‑–]$/iu;

/** How one side stands by another without doing what that does: "linked to", "loyal to", "backed by". */
const tied =
  /^(?:linked|tied|allied|aligned|affiliated|associated|connected|loyal|close|sympathetic|friendly|answerable|belonging|backed|supported|sponsored|trained|armed|funded|financed|equipped|led|commanded|run|controlled|owned|hired|employed)$/u;

/** Words for several who act together, which are somebody's where they stand by somebody. */
const groups = /^(?:groups?|factions?|units?|gangs?|cells?|movements?|networks?|entit(?:y|ies)|elements)$/u;

/** Words for several who act by themselves, whoever they are named with: "two GOP spending groups", "Trump advisers". */
const several = /^(?:groups|factions|gangs|advis[eo]rs|donors|voters|activists|delegates|strategists)$/u;

/** The noun that words only tell more of: "rebels" of the "Iran" in "Iran-backed rebels", "rebels loyal to Iran"; null where there is none. */
function bearerOf(trees: Trees, range: Range, trigger: Range): number | null {
  const head = headIn(trees, range);
  if (head === null || trees.upos(head) === "PRON" || trees.upos(head) === "DET") return null;
  const last = wordsIn(trees, range).at(-1) ?? head;
  // "Two GOP" of "two GOP groups" is a phrase cut short: its number hangs on what is left out.
  const named = trees.upos(head) === "NUM" && /^(?:NOUN|PROPN)$/u.test(trees.upos(last)) ? last : head;
  return tiedTo(trees, range, trigger) ?? bearerBehind(trees, named, range, trigger);
}

/** "A militia linked to Iran": the noun before the words by which it stands by somebody, whatever the tree makes of them. */
function tiedTo(trees: Trees, range: Range, trigger: Range): number | null {
  const head = headIn(trees, range);
  const [first = 0] = wordsIn(trees, range);
  // Of "the Syrian regime" the model may take but "regime".
  let before = head === null ? first : Math.min(first, phraseWords(trees, head)[0]);
  before--;
  if (trees.upos(before) === "DET") before--;
  const [noun, tie] = [before - 2, before - 1];
  if (noun < 0 || !/^(?:to|with|by)$/u.test(trees.word(before)) || !tied.test(trees.word(tie))) return null;
  const isAct = [tie, noun].some((at) => overlaps(trees.syntax.words[at] ?? trigger, trigger));
  return isAct || !/^(?:NOUN|PROPN)$/u.test(trees.upos(noun)) ? null : noun;
}

function bearerBehind(trees: Trees, head: number, range: Range, trigger: Range): number | null {
  const hyphened =
    participleBehind.test(trees.text.slice(range.end, range.end + 20)) ||
    against.test(trees.text.slice(Math.max(0, range.start - 5), range.start));
  let at = head;
  for (let steps = 0; steps < 5; steps++) {
    const up = trees.head(at);
    const upper = trees.syntax.words[up];
    if (upper === undefined || up <= at || overlaps(upper, trigger)) break;
    // What hangs on the participle of "US-backed", and how, the trees often have wrong.
    if (!modifiers.test(trees.relation(at)) && !isSubjectOfNoun(trees, at) && !(hyphened && steps < 2)) break;
    at = up;
  }
  return at === head || !/^(?:NOUN|PROPN)$/u.test(trees.upos(at)) ? null : at;
}

/** The "Clinton" of "Clinton allies rejected it", which the trees at times take for the subject of a noun that is nothing's verb. */
function isSubjectOfNoun(trees: Trees, at: number): boolean {
  const noun = trees.head(at);
  return trees.kind(at) === "nsubj" && trees.upos(noun) === "NOUN" && trees.kind(noun) === "nsubj";
}

/** What somebody says or does by whose possessive it stands: "Trump's repeated accusations"; no body of that name, as a campaign is. */
function isOwnedCall(trees: Trees, noun: number, { end }: Range): boolean {
  const word = trees.word(noun);
  return isDoersOwn(word) && word !== "campaign" && /['’]s?\s?$|^['’]/u.test(trees.text.slice(end - 2, end + 1));
}

function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether words name the same as a noun: "Russia" of the "backer" in "Assad's backer, Russia". */
function isApposed(trees: Trees, noun: number, range: Range): boolean {
  const head = headIn(trees, range);
  if (head === null) return false;
  return (
    (trees.head(head) === noun && /^(?:appos|flat)$/u.test(trees.kind(head))) ||
    (trees.head(noun) === head && /^(?:appos|flat|compound)$/u.test(trees.kind(noun)))
  );
}

/** Whether words only say behind a name who that is: "Ann Lee, an adviser to Oslo", the letters that a name is short for. */
function isSaidOf(trees: Trees, words: Range, party: Range): boolean {
  const named = headIn(trees, party);
  if (named === null || trees.upos(named) !== "PROPN" || words.start < party.end) return false;
  const between = trees.text.slice(party.end, words.start);
  const behind = trees.text.slice(words.end, words.end + 50);
  if (/^\s?\($/u.test(between)) return behind.startsWith(")");
  const isListed = /^\s*(?:,?\s*(?:and|or)|,[^,.;]{1,40}\b(?:and|or))\s/u.test(behind);
  return /^\s?,\s$/u.test(between) && !isListed && /^an?\s/iu.test(trees.text.slice(words.start, words.end));
}

/** The second of two that "and" joins is acted upon where the first is: the "rebels" of "a siege of civilians and rebels". */
function withSideOfPair(trees: Trees, party: RoleWords, all: readonly RoleWords[]): RoleWords {
  if (party.role !== "agent") return party;
  const own = headIn(trees, party.range);
  if (own === null || trees.kind(own) !== "conj") return party;
  const first = all.find(
    ({ role, range }) =>
      role === "recipient" &&
      headIn(trees, range) === trees.head(own) &&
      /^\s(?:and|or)\s(?:the\s)?$/u.test(trees.text.slice(range.end, party.range.start)),
  );
  return first === undefined ? party : { ...party, role: "recipient", rule: "side-of-pair" };
}

/** Parties without those whose words another of them holds. */
function apart(parties: readonly RoleWords[]): RoleWords[] {
  return parties.filter(
    (one, i) =>
      !parties.some((other, j) =>
        i === j
          ? false
          : covers(other.range, one.range) && (!covers(one.range, other.range) || (j < i && other.role === one.role)),
      ),
  );
}
