import type { Reading } from "../../extract/certainty/index.ts";
import type { SaidBy } from "./context.ts";
import { cuePredicate } from "./said.ts";

/** Verbs that tell of a thing by a preposition: "spoke *of* a raid", "wrote *about* it". */
const telling = /\b(?:of|about)$/u;

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
  if (cue.some(({ start, end }) => telling.test(reading.text.slice(start, end)))) return false;
  const known = cuePredicate(reading, statement);
  if (known !== null) return known.rule === "saying" && !known.takes.has("noun");
  return cue.some((range) => reading.within(range).some((word) => reading.upos(word) === "VERB"));
}

/** Whether what is said has a verb that is no mere attribute of a noun. */
export function hasClause(reading: Reading, { content }: SaidBy): boolean {
  return content.some((range) =>
    reading
      .within(range)
      .some(
        (word) =>
          reading.kind(word) === "nsubj" ||
          reading.upos(word) === "AUX" ||
          (reading.upos(word) === "VERB" && !/^(?:acl|amod)/u.test(reading.relation(word))),
      ),
  );
}
