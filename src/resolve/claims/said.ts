import {
  type Applied,
  agrees,
  assess,
  type Holder,
  type Predicate,
  type Reading,
  type Run,
  under,
  values,
} from "../../extract/certainty/index.ts";
import type { Certainty } from "../../record/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import type { SaidBy } from "./context.ts";

/** What a speaker holds of an act in what he says. */
export interface Said {
  readonly value: Certainty;
  readonly applied: readonly Applied[];
  /** What the words of saying are, where the lexicon knows them. */
  readonly cue: (Predicate & Run) | null;
  /** Who within what he says is told to hold something of it, the innermost first. */
  readonly holders: readonly Holder[];
}

/** What the speaker of a statement holds of an act that its content names. */
export function saidOf(reading: Reading, target: Range, statement: SaidBy): Said {
  const inside = assess(reading, target, { scope: statement.content, said: true });
  const cue = cuePredicate(reading, statement);
  if (cue === null)
    return {
      ...inside,
      value: statement.denies && inside.value.polarity === "positive" ? flipped(inside.value) : inside.value,
      cue: null,
    };
  const over = statement.negated ? values["ct-"] : values["ct+"];
  // Words that deny without a verb of denying: "described as a rumour"; what is negative already says so itself.
  const isTurned = statement.denies && !isDenying(cue) && inside.value.polarity === "positive";
  const value = below(under(cue.holder, over), inside.value);
  const applied = [...inside.applied, { rule: cue.rule, first: cue.first, last: cue.last }];
  return { value: isTurned ? flipped(value) : value, applied, cue, holders: inside.holders };
}

const isDenying = ({ rule }: Predicate) => rule === "denying" || rule === "refusing";

/** What is held of an act within words that are themselves held so. */
function below(over: Certainty, inside: Certainty): Certainty {
  return under({ positive: inside, negative: flipped(inside) }, over);
}

function flipped(value: Certainty): Certainty {
  if (value.polarity === "underspecified") return value;
  return { ...value, polarity: value.polarity === "positive" ? "negative" : "positive" };
}

/** The predicate of a statement's words of saying that can take its content. */
export function cuePredicate(reading: Reading, statement: SaidBy): (Predicate & Run) | null {
  const content = statement.content[0];
  const first = content === undefined ? undefined : reading.within(content)[0];
  const takes = first === undefined ? "that" : openingOf(reading, first);
  const known = statement.cue.flatMap((range) => reading.within(range)).flatMap((word) => reading.predicatesAt(word));
  // The "long" of "has long argued" is no longing.
  const fitting = known.filter((one) => agrees(reading, one.first, one));
  const found = fitting.length > 0 ? fitting : known;
  return (
    found.find((one) => one.part !== "noun" && one.takes.has(takes)) ??
    found.find(({ part, takes: some }) => part !== "noun" && (some.has("that") || takes === "noun")) ??
    found[0] ??
    null
  );
}

function openingOf(reading: Reading, first: number): string {
  const word = reading.word(first);
  if (word === "to") return "to";
  if (/^(?:whether|if|who|what|how|when|where|why)$/u.test(word)) return "whether";
  if (word.endsWith("ing") && reading.upos(first) === "VERB") return "ing";
  if (word === "that") return "that";
  const { last } = reading.sentence(first);
  for (let at = first; at <= last; at++)
    // A small parser takes the "s" of "Ghana's" for a subject.
    if (reading.upos(at) === "AUX" || (/nsubj/u.test(reading.relation(at)) && reading.word(at) !== "s")) return "that";
  return "noun";
}

/** The statements whose content holds some words, the innermost first. */
export function statementsOver<T extends SaidBy>(reading: Reading, target: Range, statements: readonly T[]): T[] {
  const size = ({ content }: SaidBy) => content.reduce((sum, { start, end }) => sum + end - start, 0);
  const head = reading.headOf(target);
  const decisive = head === null ? target : reading.range({ first: head, last: head });
  return statements
    .filter(
      (one) =>
        one.content.some((range) => overlaps(range, decisive) && !isAntecedent(reading, range, one)) &&
        !one.cue.some((range) => overlaps(range, target)),
    )
    .sort((a, b) => size(a) - size(b));
}

/**
 * "imposed *sanctions on six ships that* it says carried arms", "the backing of *the prince, whom* Oslo accuses": of whom
 * something is said, which the report tells itself.
 */
function isAntecedent({ text }: Reading, { end }: Range, { speakerSpan, content }: SaidBy): boolean {
  if (speakerSpan === null || speakerSpan.start < end || content.every(({ start }) => start < end)) return false;
  return (
    /(?:^|[\s,])(?:that|which|who|whom)\s*$/u.test(text.slice(0, speakerSpan.start)) &&
    /^(?:\s*|,?\s*\w+\s*)$/u.test(text.slice(end, speakerSpan.start))
  );
}
