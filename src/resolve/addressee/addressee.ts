import { wordsWithin } from "../../extract/climb.ts";
import { nounPhrase } from "../../extract/noun-phrase.ts";
import type { Trees } from "../../extract/trees.ts";
import { overlaps, type Range } from "../../text/index.ts";

/** Verbs of saying whose object is who is spoken to; of all others it is what is said. */
const tells =
  /^(?:tell|told|telling|tells|warn|caution|urg|assur|reassur|remind|inform|notif|advis|ask|beg|implor|order|instruct|invit|press|lobb|promis|challeng|thank|brief|counsel|entreat|exhort|alert|persuad|convinc)/u;
/** Those of them that one may do to a thing as well. */
const ofThings = /^(?:challeng|press|promis|order|urg|invit|ask|advis|thank|counsel|beg)/u;
/** Verbs behind which "to" says whom one speaks to; behind others it says something else: "attributed it to". */
const speaks =
  /^(?:sa(?:id|y)|spoke|speak|talk|expla|wr(?:ite|ote|itten|iting)|repl|respond|appeal|complain|confirm|announc|describ|report|suggest|indicat|signal|confid|promis|pledg|boast|insist|stress|reiterat|repeat|convey|address|testif|add|tweet|present|apologi|vow|recommend|propos|offer|plead|hint|mention|acknowledg|conced|admit|stat(?:e|ed|ing)$|declar|deni|deny|reveal|disclos|read|told|tell)/u;
/** What one speaks in: "in a letter to the council", "in an interview with Radio Dolina". */
const vessels: Readonly<Record<string, RegExp>> = {
  to: /^(?:letters?|messages?|notes?|telegrams?|cables?|addresses|address|speech|speeches|memos?|memorandum|reports?|emails?|e-mails?|remarks|submission|testimony|briefing|presentation|statement)$/u,
  with: /^(?:interviews?|briefings?|conversations?|phone|telephone|calls?|talk)$/u,
  before: /^(?:testimony|hearing|appearance)$/u,
  for: /^(?:article|column|op-ed|interview)$/u,
};
/** Nobody is spoken to by these: "told Sunday", "told itself". */
const nobody =
  /^(?:itself|himself|herself|themselves|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|what|which|that|it)$/u;
/** Most words from the beginning of a phrase to its noun: "the UN Security Council's sanctions committee". */
const mostWords = 6;
/** What follows the one who is told to do something, and not a part of what is said. */
const follows = /^\s(?:not\sto|to|against|about|over|that|of)\s/u;

/**
 * The words for whom a statement is addressed to, in text order: the object of a verb of telling ("warned Seoul against",
 * "told this newspaper"), any verb's second object, its subject where it is passive ("lawmakers were told"), who stands
 * behind "to" or "on" ("said to reporters", "called on both sides"), and whom a letter or interview is given to ("in a letter
 * to the council, he wrote").
 *
 * @param content what is said; its words address nobody, but for a first one who is told to do the rest.
 * @param hearers nouns for people, bodies and places; the object of verbs that may take a thing ("challenged its
 *   *assertion*", "promised *reforms*") is spoken to only if it is one, a name or a pronoun; default: any noun.
 */
export function addresseeRanges(
  trees: Trees,
  cue: readonly Range[],
  content: readonly Range[],
  hearers: ReadonlySet<number> | null = null,
): Range[] {
  const found = new Map<number, Range>();
  for (const range of cue) {
    for (const verb of wordsWithin(trees.syntax, range)) {
      if (trees.upos(verb) !== "VERB") continue;
      for (const noun of [...toldOf(trees, verb), ...behind(trees, verb), ...inVessels(trees, verb)]) {
        if (nobody.test(trees.word(noun))) continue;
        if (ofThings.test(trees.word(verb)) && trees.upos(noun) === "NOUN" && hearers?.has(noun) === false) continue;
        const phrase = nounPhrase(trees, noun);
        if (!cue.some((one) => overlaps(one, phrase)) && isApart(trees.text, phrase, range, content))
          found.set(phrase.start, phrase);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function toldOf(trees: Trees, verb: number): number[] {
  const telling = tells.test(trees.word(verb));
  if (telling && trees.isPassive(verb)) return trees.childrenOf(verb, "nsubj").filter((one) => one < verb);
  if (/^call/u.test(trees.word(verb)) && /^(?:up)?on$/u.test(trees.word(verb + 1))) return phraseFrom(trees, verb + 2);
  const objects = trees.childrenOf(verb, "obj", "iobj").filter((one) => one > verb);
  const second = objects.filter((one) => trees.kind(one) === "iobj");
  if (!telling || second.length > 0) return second;
  return objects.length > 0 ? objects.slice(0, 1) : phraseFrom(trees, verb + 1);
}

/** The noun whose phrase begins at a word, the longest where the tree has several; as a list. */
function phraseFrom(trees: Trees, first: number): number[] {
  const start = trees.syntax.words[first]?.start;
  for (let noun = Math.min(first + mostWords, trees.size - 1); noun >= first; noun--) {
    if (/^(?:NOUN|PROPN|PRON)$/u.test(trees.upos(noun)) && nounPhrase(trees, noun).start === start) return [noun];
  }
  return [];
}

/** Who stands behind "to". */
function behind(trees: Trees, verb: number): number[] {
  if (!speaks.test(trees.word(verb))) return [];
  if (trees.word(verb + 1) === "to" && trees.upos(verb + 1) === "ADP") return phraseFrom(trees, verb + 2);
  return trees
    .childrenOf(verb, "obl", "nmod", "obj")
    .filter((one) => one > verb && trees.childrenOf(one, "case").some((word) => trees.word(word) === "to"));
}

/** "In a letter to *the council*", where the letter hangs on the verb, or on one that goes with it. */
function inVessels(trees: Trees, verb: number): number[] {
  const around = [verb, ...trees.childrenOf(verb, "advcl")];
  return around
    .flatMap((one) => trees.childrenOf(one, "obl"))
    .filter((one) => trees.childrenOf(one, "case").some((word) => /^(?:in|during|at|by)$/u.test(trees.word(word))))
    .flatMap((vessel) =>
      trees
        .childrenOf(vessel, "nmod", "obl")
        .filter(
          (one) =>
            one > vessel &&
            trees.childrenOf(one, "case").some((word) => vessels[trees.word(word)]?.test(trees.word(vessel)) === true),
        ),
    );
}

/** Outside of what is said, or its first words right behind the cue, before what he is told. */
function isApart(text: string, phrase: Range, cue: Range, content: readonly Range[]): boolean {
  const within = content.find((one) => overlaps(one, phrase));
  if (within === undefined) return true;
  if (phrase.start > within.start + 1 || within.start > phrase.start || within.start - cue.end > 3) return false;
  const rest = text.slice(phrase.end, phrase.end + 12);
  return (
    follows.test(rest) ||
    (/^promis|^offer/u.test(text.slice(cue.start, cue.end).split(" ").at(-1) ?? "") && /^\s\p{L}/u.test(rest))
  );
}
