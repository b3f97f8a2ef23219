import type { Reading } from "../../extract/certainty/index.ts";
import type { SaidBy } from "./context.ts";
import { cuePredicate } from "./said.ts";

/** Verbs that tell of a thing by a preposition: "spoke *of* a raid", "wrote *about* it". */
const telling =
  /\b(?:speak|spoke|talk|tell|told|wr[io]t|report|read|hear|learn|boast|brag|complain|warn|inform|dream)\w*\b.*\b(?:of|about)$/iu;

/**
 * Whether what is taken for words of saying only has a thing for its object, which the report then names by itself:
 * "endorsed *the deal*", "has cut off *the aid*", "added *two firms* to its list". Verbs that the lexicon does not know, and
 * those that embed a clause alone, say nothing of a thing behind them; what is quoted or has a clause in it is said all the same.
 */
export function isOfThing(reading: Reading, statement: SaidBy): boolean {
  const { cue, content, denies, negated } = statement;
  const isObject = content.every(({ start }) => cue.every(({ end }) => end <= start));
  if (!isObject || denies || negated || hasClause(reading, statement)) return false;
  if (content.some((range) => reading.within(range).some((word) => reading.isQuoted(word)))) return false;
  if (isTelling(reading, statement)) return false;
  const known = cuePredicate(reading, statement);
  if (known !== null) return known.rule === "saying" && !known.takes.has("noun");
  return cue.some((range) => reading.within(range).some((word) => reading.upos(word) === "VERB"));
}

/** Whether words of saying tell of a thing by a preposition. */
export function isTelling({ text }: Reading, { cue }: SaidBy): boolean {
  return cue.some(({ start, end }) => telling.test(text.slice(start, end)));
}

/** Whether what is said has a verb that does not merely tell of one of its nouns: "a raid *that killed six*", "plans to *leave*". */
export function hasClause(reading: Reading, { content }: SaidBy): boolean {
  const words = content.flatMap((range) => reading.within(range));
  const inside = new Set(words);
  return words.some(
    (word) =>
      (reading.kind(word) === "nsubj" || /^(?:AUX|VERB)$/u.test(reading.upos(word))) &&
      !isOfNoun(reading, word, inside),
  );
}

/** Whether a word stands in a clause that tells of a noun among some words. */
function isOfNoun(reading: Reading, word: number, inside: ReadonlySet<number>): boolean {
  const seen = new Set<number>();
  for (let at = word; inside.has(at) && !seen.has(at); at = reading.head(at)) {
    seen.add(at);
    const head = reading.head(at);
    if (!inside.has(head)) return false;
    if (/^(?:acl|amod)/u.test(reading.relation(at)) && isUnmarked(reading, at)) return true;
    if (reading.word(at - 1) === "to" && at - 2 === head && reading.upos(head) === "NOUN") return true;
  }
  return false;
}

/** "a claim *that* it fled", "blamed him *for* fleeing": what a noun or verb is about, and not what is told of a noun. */
function isUnmarked(reading: Reading, verb: number): boolean {
  return reading.child(verb, (child) => /^(?:mark|case)$/u.test(reading.kind(child))) === null;
}
