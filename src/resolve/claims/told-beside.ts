import {
  hasSubject,
  isDenied,
  isOfPast,
  isPastClause,
  isPickingOut,
  type Reading,
} from "../../extract/certainty/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import type { SaidBy } from "./context.ts";
import { isTelling } from "./of-a-thing.ts";
import { cuePredicate } from "./said.ts";
import { upFrom } from "./up-from.ts";

/** How what somebody says, wants or thinks is put: a thing, an infinitive, a gerund, or a clause. */
type Shape = "thing" | "infinitive" | "gerund" | "clause";

/** Words of saying and thinking of which a thing is told, with what is told of it: "described a convoy that crossed the bridge". */
const telling =
  /^(?:saying|claiming|suggesting|proving|believing|suspecting|concluding|warning|risking|doubting|seeming|asking about)$/u;
/** Words that tell of what somebody does by a gerund: what stands beneath it is his telling. */
const tellingByGerund = /^(?:accusing|admitting)$/u;

/** What opens a clause that tells when or why something was done. */
const adverbial = /^(?:after|because|since|as|when|while|although|though|where)$/u;

/**
 * The clause of the past that an act stands in, where somebody's words only point by it at a person or a thing, or at a time:
 * "praised the pilots who *had sunk* the boat", "threatened to strike after the port *was sold*", "denied arming the men who
 * *took* the town". The report tells it itself: beneath a noun, an infinitive or a gerund no tense is shifted back, as it is
 * beneath "said that" (Huddleston and Pullum 2002, backshift), and what points at something takes it for granted (Levinson
 * 1983). Null where there is none.
 */
export function toldBeside(reading: Reading, trigger: Range, statement: SaidBy): Range | null {
  return isOpenBeneath(reading, statement, shapeOf(reading, statement))
    ? (pastOver(reading, trigger, statement)?.clause ?? null)
    : null;
}

/**
 * The clause of the past by which somebody who says what is wished points at a person or a thing: "said he wanted back the guns
 * that the king *gave*". It is his as all that he says, but it is no part of what is wished. Null where there is none.
 */
export function toldWithinWish(reading: Reading, trigger: Range, statement: SaidBy): Range | null {
  const over = pastOver(reading, trigger, statement);
  return over?.isWished === true ? over.clause : null;
}

/** The clause of the past that an act stands in, and whether what it points at stands beneath a word of wishing in what is said. */
function pastOver(reading: Reading, trigger: Range, statement: SaidBy) {
  let clause: Range | null = null;
  for (const word of upFrom(reading, trigger)) {
    const range = reading.range({ first: word, last: word });
    if (!statement.content.some((part) => overlaps(part, range))) break;
    if (reading.isQuoted(word)) return null;
    if (clause !== null && isWished(reading, word)) return { clause, isWished: true };
    if (clause === null && isFree(reading, word, statement)) clause = clauseOf(reading, word);
    else if (reading.kind(word) === "ccomp") return null;
  }
  return clause === null ? null : { clause, isWished: false };
}

/** Whether a verb has in it what somebody wishes, plans or weighs, as no clause with a subject of its own. */
function isWished(reading: Reading, word: number): boolean {
  return (
    reading.upos(word) === "VERB" &&
    reading.child(word, (child) => reading.kind(child) === "ccomp") === null &&
    reading.predicatesAt(word).some(({ rule }) => /^(?:wanting|considering|planning|attempting)$/u.test(rule))
  );
}

/** Whether beneath some words of saying, wanting or thinking tenses are not shifted back. */
function isOpenBeneath(reading: Reading, statement: SaidBy, shape: Shape): boolean {
  const rule = cuePredicate(reading, statement)?.rule;
  if (rule === undefined) return shape === "thing" && !isTelling(reading, statement);
  if (shape === "clause") return rule === "wanting";
  return !telling.test(rule) && !(shape === "gerund" && tellingByGerund.test(rule));
}

function shapeOf(reading: Reading, { content: [part] }: SaidBy): Shape {
  const words = part === undefined ? [] : reading.within(part);
  const [first] = words;
  // A small parser hangs relative clauses on the verb instead of the noun.
  const tops = words.filter(
    (word) =>
      !words.includes(reading.head(word)) &&
      !/^(?:punct|mark|case)$/u.test(reading.kind(word)) &&
      reading.relation(word) !== "acl:relcl" &&
      reading.kind(word) !== "dep",
  );
  const [head] = tops;
  if (first === undefined || head === undefined || /^(?:that|how|why|whether)$/u.test(reading.word(first)))
    return "clause";
  if (tops.some((word) => isClause(reading, word))) return "clause";
  if (reading.word(first) === "to") return "infinitive";
  if (/^(?:NOUN|PROPN|PRON|NUM|DET)$/u.test(reading.upos(head))) return "thing";
  if (reading.word(head - 1) === "to") return "infinitive";
  return reading.word(head).endsWith("ing") ? "gerund" : "clause";
}

function isClause(reading: Reading, at: number): boolean {
  return (
    reading.kind(at) !== "advcl" &&
    (hasSubject(reading, at) || reading.child(at, (c) => reading.kind(c) === "cop") !== null)
  );
}

/** Whether a word is the verb of a clause that tells by itself what has come about. */
function isFree(reading: Reading, at: number, { cue }: SaidBy): boolean {
  const head = reading.head(at);
  if (isOfPast(reading, at)) return head >= 0 && !isDenied(reading, head);
  if (isPickingOut(reading, at)) {
    // "wants the men freed"
    const over = reading.range({ first: reading.head(head), last: reading.head(head) });
    return reading.kind(head) === "nmod" || !cue.some((range) => overlaps(range, over));
  }
  // A small parser takes the subject of a passive for its object.
  const isNamed = (child: number) => child < at && /^(?:nsubj|obj|expl)$/u.test(reading.kind(child));
  if (!/^(?:advcl|dep)$/u.test(reading.kind(at)) || !isPastClause(reading, at)) return false;
  if (reading.child(at, isNamed) === null) return false;
  return reading.child(at, (child) => child < at && adverbial.test(reading.word(child))) !== null;
}

/** From the word that opens a clause to the end of its sentence. */
export function clauseOf(reading: Reading, verb: number): Range {
  const head = reading.head(verb);
  const opens = (word: number) =>
    /^(?:who|whom|whose|which|that|where)$/u.test(reading.word(word)) || adverbial.test(reading.word(word));
  let first = verb;
  for (let word = verb - 1; word > (head < verb ? head : -1) && word >= verb - 12; word--) {
    if (!opens(word)) continue;
    first = word;
    break;
  }
  return { start: reading.range({ first, last: first }).start, end: reading.range(reading.sentence(verb)).end };
}
