import type { Complement, Predicate } from "./lexicon.ts";
import { clauseOpening, hasVerbBetween } from "./negation.ts";
import type { Reading, Run } from "./reading.ts";
import { subjectOf } from "./subject.ts";
import { infinitiveMark, isPassive, verbGroup } from "./verb-group.ts";

/** As what a word hangs on its head: a clause by how it begins, or a noun by its preposition. */
export function complementOf(reading: Reading, at: number): Complement {
  const kind = reading.kind(at);
  const isClause = isVerbal(reading, at) || /^(?:ccomp|csubj|advcl|xcomp)$/u.test(kind);
  if (isClause) {
    if (questionWord(reading, at) !== null) return "whether";
    if (infinitiveMark(reading, at) !== null) return "to";
    if (reading.word(at).endsWith("ing") && !isFiniteIng(reading, at)) return "ing";
    if (verbGroup(reading, at).some((word) => reading.word(word) === "having")) return "ing";
    const isBare =
      kind === "xcomp" &&
      verbGroup(reading, at).length === 0 &&
      reading.child(at, (c) => reading.kind(c) === "mark") === null;
    return isBare && reading.upos(at) === "VERB" ? "bare" : "that";
  }
  const preposition = reading.child(at, (child) => reading.kind(child) === "case");
  const word = preposition === null ? "" : reading.word(preposition);
  return word === "of" ||
    word === "for" ||
    word === "on" ||
    word === "in" ||
    word === "to" ||
    word === "about" ||
    word === "over" ||
    word === "into" ||
    word === "against"
    ? word
    : "noun";
}

function isVerbal(reading: Reading, at: number): boolean {
  if (/VERB|AUX/u.test(reading.upos(at)))
    return (
      !/^(?:obj|nsubj|nmod|amod|compound)$/u.test(reading.kind(at)) ||
      hasSubject(reading, at) ||
      (reading.word(at).endsWith("ing") && reading.child(at, (child) => reading.kind(child) === "mark") !== null)
    );
  return reading.child(at, (child) => /^(?:cop|aux)$/u.test(reading.kind(child))) !== null;
}

function isFiniteIng(reading: Reading, at: number): boolean {
  return verbGroup(reading, at).some((word) => /^(?:is|are|was|were|am|be|been)$/u.test(reading.word(word)));
}

export function hasSubject(reading: Reading, at: number): boolean {
  return reading.child(at, (child) => reading.kind(child) === "nsubj" || reading.kind(child) === "expl") !== null;
}

/** The word that makes a clause a question within another: "whether", "if", "who", "how"; null where there is none. */
export function questionWord(reading: Reading, at: number): number | null {
  const isAsked = (word: number) => /^(?:whether|who|whom|what|which|how|why|when|where|if)$/u.test(reading.word(word));
  const kind = reading.kind(at);
  for (const child of reading.childrenOf(at)) {
    const first = firstOf(reading, child);
    if (child < at && isAsked(child) && /^(?:ccomp|csubj|xcomp)$/u.test(kind)) return child;
    if (first < at && isAsked(first) && reading.word(first) !== "if" && /^(?:ccomp|csubj)$/u.test(kind)) return first;
  }
  const opening = clauseOpening(reading, at);
  for (const word of [opening, opening - 1]) {
    if (reading.word(word) === "whether" && word < at && !hasVerbBetween(reading, word, at)) return word;
  }
  return null;
}

function firstOf(reading: Reading, at: number): number {
  return Math.min(at, ...reading.childrenOf(at));
}

/** The predicate that a word's head is over it, and as what it takes it; null where the head embeds nothing. */
export function predicateOver(reading: Reading, at: number, over: number, asClaim: boolean): (Predicate & Run) | null {
  const takes = asClaim ? "claim" : complementOf(reading, at);
  const kind = reading.kind(at);
  const passive = isPassive(reading, over);
  const hasVerb = reading.child(over, (child) => child > over && /^(?:VERB|AUX)$/u.test(reading.upos(child))) !== null;
  const fits = reading.predicatesAt(over).filter((predicate) => {
    if (!agrees(reading, over, predicate)) return false;
    // "claims that": a clause belongs to a noun only with its mark.
    if (
      predicate.part === "noun" &&
      takes === "that" &&
      reading.child(at, (child) => reading.kind(child) === "mark") === null
    )
      return false;
    // What hangs on a verb as an adverbial clause is embedded only as an infinitive or a gerund, or right behind with "that".
    if (
      kind === "advcl" &&
      predicate.part === "verb" &&
      !/^(?:to|ing|bare|whether)$/u.test(takes) &&
      reading.word(predicate.last + 1) !== "that"
    )
      return false;
    if (kind === "nsubj" && takes === "noun") return takesSubject(predicate, passive, hasVerb);
    if (kind === "obl" && predicate.part === "verb" && takes === "noun" && predicate.rest.length === 0)
      return canTake(predicate, takes) && isUnmarked(reading, at, passive);
    // What is spoken of stands behind an active verb, and before a passive one.
    if (predicate.part === "verb" && takes === "noun" && at < over && !passive && /^(?:obj|obl|dep)$/u.test(kind))
      return takesSubject(predicate, passive, hasVerb);
    if (
      /suggesting|proving/u.test(predicate.rule) &&
      takes !== "that" &&
      takes !== "whether" &&
      !hasEvidence(reading, over)
    )
      return false;
    // "is said to have", "is believed to"
    if (passive && takes === "to" && /saying|claiming|believing|suspecting/u.test(predicate.rule)) return true;
    return canTake(predicate, takes);
  });
  const inOrder = passive ? ["adjective", "verb", "noun"] : ["verb", "noun", "adjective"];
  return (
    fits.toSorted((a, b) => b.rest.length - a.rest.length || inOrder.indexOf(a.part) - inOrder.indexOf(b.part))[0] ??
    null
  );
}

/**
 * Whether a gerund only goes with the verb before it, whatever the tree has it for: behind a comma ("accused him of theft,
 * *threatening* to leave"), or behind a word that tells when or how ("withdrew after *losing* thirty men").
 */
export function goesWith(reading: Reading, at: number): boolean {
  let before = at - 1;
  while (reading.upos(before) === "ADV") before--;
  return (
    reading.word(before) === "," ||
    /^(?:after|before|since|while|when|whilst|by|without|despite|upon|following|besides|until)$/u.test(
      reading.word(before),
    )
  );
}

/** Whether what shows or suggests something is a thing, not a person: wreckage, pictures, "it". */
export function hasEvidence(reading: Reading, at: number): boolean {
  const subject = subjectOf(reading, at);
  if (subject === null || /^(?:it|this|that|which|these|they)$/u.test(reading.word(subject))) return true;
  return reading.markersAt(subject, "noun").length > 0;
}

/** Verbs whose subject can be the act itself: "the shelling stopped", "talks resumed". */
const intransitive = new Set(["going on", "ending", "seeming", "delaying", "negative implicative"]);

function takesSubject(predicate: Predicate, passive: boolean, hasVerb: boolean): boolean {
  // "The incursion appeared tentative": how it looked, not whether it was.
  if (predicate.rule === "seeming" && !hasVerb) return false;
  if (predicate.part === "adjective") return !/factive|implicative|wanting|refusing/u.test(predicate.rule);
  if (predicate.part === "noun") return false;
  return passive ? predicate.takes.has("noun") : intransitive.has(predicate.rule) && predicate.rest.length === 0;
}

function isUnmarked(reading: Reading, at: number, passive: boolean): boolean {
  return !passive && reading.child(at, (child) => reading.kind(child) === "case") === null;
}

function canTake({ takes, part, rest }: Predicate, complement: Complement): boolean {
  if (takes.has(complement)) return true;
  // "call for a truce": the verb's own preposition.
  if (part === "verb" && rest.some((word) => word === complement) && takes.has("noun")) return true;
  if (part === "verb") {
    if (complement === "whether") return takes.has("that");
    // A parser takes "warned of a strike" and "warned a strike" for the same.
    return (
      /^(?:of|about|on|for|to|in)$/u.test(complement) &&
      takes.has("noun") &&
      rest.length === 0 &&
      complement !== "to" &&
      complement !== "in"
    );
  }
  if (part === "noun")
    return (
      (takes.has("of") && /^(?:noun|ing|for|on|about|of)$/u.test(complement)) ||
      (complement === "whether" && takes.has("that"))
    );
  return complement === "whether" && takes.has("that");
}

/** A verb's form is a verb, a noun's a noun; a parser takes participles for adjectives and the other way round. */
export function agrees(reading: Reading, at: number, { part }: Predicate): boolean {
  const upos = reading.upos(at);
  if (part === "noun") return upos === "NOUN" || upos === "PROPN" || upos === "ADJ";
  if (part === "verb")
    return upos === "VERB" || upos === "AUX" || (upos === "NOUN" && /(?:ing|ed)$/u.test(reading.word(at)));
  return upos === "ADJ" || upos === "VERB" || upos === "ADV" || upos === "NOUN";
}
