import { complementOf, goesWith, predicateOver } from "./complement.ts";
import type { Predicate } from "./lexicon.ts";
import { clauseOpening } from "./negation.ts";
import type { Reading, Run } from "./reading.ts";

/** The word of the lexicon that embeds another, and where it stands in the tree. */
export interface Governor {
  readonly over: number;
  readonly predicate: Predicate & Run;
}

/**
 * What embeds a word: its head; the noun right before its clause ("had plans *to leave*", hung on "had"); the verb whose
 * object the clause was hung on ("accused him *of stealing*"); an adjective before its "that". Where a small parser
 * errs, it is mostly in these.
 *
 * @param asClaim - whether the word names a claim, of which is said what is said of what it claims.
 */
export function governorOf(reading: Reading, at: number, asClaim: boolean): Governor | null {
  const unmarked = unmarkedClause(reading, at);
  if (unmarked !== null) return unmarked;
  const head = reading.head(at);
  if (head < 0) return adjectiveBefore(reading, at);
  const takes = complementOf(reading, at);
  if (takes === "ing" && at > head && goesWith(reading, at)) return null;
  const isInfinite = takes === "to" || takes === "ing" || takes === "bare";
  const answered = answeredBy(reading, at);
  if (answered !== null) return answered;
  const before = takes === "noun" ? null : nounBefore(reading, at, head);
  if (before !== null) {
    const predicate = nounPredicate(reading, before, takes);
    if (predicate !== null) return { over: before, predicate };
  }
  const own = predicateOver(reading, at, head, asClaim);
  if (own !== null) return { over: head, predicate: own };
  const isThing = /NOUN|PROPN|PRON|DET|NUM/u.test(reading.upos(head));
  if (isInfinite && isThing && /^(?:obj|obl|iobj|nsubj)$/u.test(reading.kind(head))) {
    const over = reading.head(head);
    const predicate =
      over < 0 || over > at
        ? undefined
        : reading.predicatesAt(over).find((one) => one.part === "verb" && one.takes.has(takes));
    if (predicate !== undefined) return { over, predicate };
  }
  return takes === "that" ? adjectiveBefore(reading, at) : null;
}

/**
 * "Allegations *he beat his wife*": a clause without "that" right behind a noun that takes one, with a subject and an object of its
 * own, so that it picks out none; by the order of words, since parsers take it for a relative clause.
 */
function unmarkedClause(reading: Reading, at: number): Governor | null {
  if (!/^(?:ccomp|acl|dep)$/u.test(reading.kind(at)) || reading.upos(at) !== "VERB") return null;
  const subject = reading.child(at, (child) => child < at && reading.kind(child) === "nsubj");
  if (subject === null || reading.child(at, (child) => child > at && reading.kind(child) === "obj") === null)
    return null;
  if (reading.child(at, (child) => reading.kind(child) === "mark") !== null) return null;
  const noun = Math.min(subject, ...reading.childrenOf(subject)) - 1;
  if (reading.upos(noun) !== "NOUN") return null;
  const predicate = nounPredicate(reading, noun, "that");
  return predicate === null ? null : { over: noun, predicate };
}

/** The object that stands right before a clause that hangs on its verb. */
function nounBefore(reading: Reading, at: number, head: number): number | null {
  const opening = openingOf(reading, at);
  const noun = opening - 1;
  return noun > head && reading.head(noun) === head && reading.upos(noun) === "NOUN" ? noun : null;
}

/** "Claim of *responsibility* for the attack": by the order of words, since a small parser hangs the attack on the claim. */
function answeredBy(reading: Reading, at: number): Governor | null {
  const own = reading
    .childrenOf(at)
    .filter((child) => /^(?:det|amod|compound|nummod|nmod)$/u.test(reading.kind(child)));
  const opening = Math.min(at, ...own) - 1;
  if (reading.word(opening) !== "for") return null;
  const predicate = reading
    .predicatesAt(opening - 1)
    .find(({ rule, takes }) => rule === "factive noun" && takes.has("for"));
  return predicate === undefined ? null : { over: opening - 1, predicate };
}

function nounPredicate(reading: Reading, at: number, takes: string): (Predicate & Run) | null {
  return (
    reading
      .predicatesAt(at)
      .find(({ part, takes: some }) => part === "noun" && some.has(takes === "ing" ? "of" : takes)) ?? null
  );
}

/** The first word of a clause: its "to" or "that", or what hangs on it before it. */
function openingOf(reading: Reading, at: number): number {
  return Math.min(
    at,
    ...reading.childrenOf(at).filter((child) => /^(?:mark|case|aux|advmod)$/u.test(reading.kind(child))),
  );
}

/** "It is false *that* ...", where the parser lost what hangs on what. */
function adjectiveBefore(reading: Reading, at: number): Governor | null {
  const that = clauseOpening(reading, at) - 1;
  const over = that - 1;
  if (
    reading.word(that) !== "that" ||
    !/^(?:is|was|be|been|are|were|not|very|highly|quite|most|it)$/u.test(reading.word(over - 1))
  )
    return null;
  if (reading.head(over) >= 0 && reading.head(over) !== at && reading.head(at) === over) return null;
  const predicate = reading.predicatesAt(over).find(({ part, takes }) => part === "adjective" && takes.has("that"));
  return predicate === undefined ? null : { over, predicate };
}
