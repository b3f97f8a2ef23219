import { effectOf } from "./adverb.ts";
import { type Held, marked, replaced } from "./held.ts";
import type { Marker } from "./lexicon.ts";
import { negativeNoun } from "./negation.ts";
import type { Reading, Run } from "./reading.ts";

/** "a planned visit", "no talks", "little chance". */
export function withAdjectives(reading: Reading, at: number, held: Held): Held {
  // "found no evidence": the verb is negated by its object already.
  const isArgument =
    /^(?:nsubj|obj|iobj)$/u.test(reading.kind(at)) && /VERB|AUX|ADJ/u.test(reading.upos(reading.head(at)));
  const none = isArgument ? null : negativeNoun(reading, at);
  let after = none === null ? held : marked(held, none.effect, none.rule, none);
  for (const child of reading.childrenOf(at)) {
    const isBefore = child < at && /^(?:amod|compound|det|acl|dep)$/u.test(reading.kind(child));
    const [marker] = isBefore ? reading.markersAt(child, "adjective") : [];
    if (marker === undefined) continue;
    // "The planned visit was called off": what became of it is told.
    if (
      /probable|possible/u.test(marker.rule) &&
      held.applied.some(({ rule }) => /cancelling|delaying|going on|ending/u.test(rule))
    )
      continue;
    const isChance = marker.rule === "small chance";
    if (isChance && !reading.predicatesAt(at).some(({ rule }) => /possible noun|probable noun/u.test(rule))) continue;
    after = isChance
      ? replaced(after, "pr-", marker.rule, marker)
      : marked(after, effectOf(marker), marker.rule, marker);
  }
  const said = saidOf(reading, at);
  if (said !== null) after = marked(after, effectOf(said), said.rule, said);
  const small = smallChance(reading, at);
  return small === null ? after : replaced(after, "pr-", "small chance", small);
}

/** "A raid is *imminent*": what is said of a noun, where no word of the lexicon says it of the clause. */
function saidOf(reading: Reading, at: number): (Marker & Run) | null {
  const over = reading.head(at);
  if (reading.kind(at) !== "nsubj" || reading.upos(over) !== "ADJ" || reading.predicatesAt(over).length > 0)
    return null;
  const [marker] = reading.markersAt(over, "adjective");
  return marker === undefined || marker.rule === "small chance" ? null : marker;
}

/** "the chance of a truce is slim", "put the risk as low" */
function smallChance(reading: Reading, at: number): Run | null {
  if (!reading.predicatesAt(at).some(({ rule }) => /possible noun|probable noun/u.test(rule))) return null;
  const { last } = reading.sentence(at);
  for (let word = at + 1; word <= last; word++) {
    const isSaidOf = /^(?:as|is|are|was|were|be|remains|very|extremely|quite)$/u.test(reading.word(word - 1));
    if (isSaidOf && reading.markersAt(word, "adjective").some(({ rule }) => rule === "small chance"))
      return { first: word, last: word };
  }
  return null;
}

/** Whether a word is a noun with an article or an owner, behind whose "to" no infinitive stands: "reply to Lima's *request*". */
export function isThing(reading: Reading, at: number): boolean {
  const own = (child: number) => reading.kind(child) === "det" || reading.relation(child) === "nmod:poss";
  return reading.upos(at) === "NOUN" && reading.child(at, own) !== null;
}

/** Whether a word is no clause of its own: neither a verb nor said of a subject before it. */
export function isNominal(reading: Reading, at: number): boolean {
  const isSaidOf = (child: number) =>
    reading.kind(child) === "cop" || (child < at && /^(?:nsubj|expl)$/u.test(reading.kind(child)));
  return !/VERB|AUX/u.test(reading.upos(at)) && reading.child(at, isSaidOf) === null;
}
