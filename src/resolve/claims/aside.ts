import { isOfPast, type Reading } from "../../extract/certainty/index.ts";
import { isPastForm, overlaps, type Range } from "../../text/index.ts";
import type { SaidBy } from "./context.ts";
import { clauseOf } from "./told-beside.ts";
import { upFrom } from "./up-from.ts";

/**
 * The clause that an act is told in by the way within what somebody is said to have said: a relative clause between commas
 * ("Ankara, *which trains the force*, has agreed to ..., an official said") or a participle ("the law, *passed in May*, is
 * ..."), which the report says in its own voice as well. Such clauses are their writer's even under words of saying (Potts, The
 * Logic of Conventional Implicatures, 2005). So is the participle by which a person known already is pointed at: "announced the
 * release of the *jailed* editor". What stands in quotation marks is the speaker's alone. Null where there is none.
 */
export function asideOf(reading: Reading, trigger: Range, { content }: SaidBy): Range | null {
  for (const word of upFrom(reading, trigger)) {
    if (reading.isQuoted(word)) return null;
    const range = reading.range({ first: word, last: word });
    if (!content.some((one) => overlaps(one, range))) return null;
    if (isPointing(reading, word)) return range;
    if (reading.relation(word) === "acl:relcl")
      return isWithHead(reading, word, content) && isLoose(reading, word) ? clauseOf(reading, word) : null;
    if (reading.kind(word) === "acl" && isBetweenCommas(reading, word)) return clauseOf(reading, word);
    if (!/^(?:conj|nsubj|obj|obl|nmod|xcomp|compound|amod)/u.test(reading.relation(word))) return null;
  }
  return null;
}

const known = /^(?:the|this|that|these|those|its|his|her|their|our)$/u;

/** "The *jailed* editor", "her *abducted* son": a participle of the past before a noun that is known already. */
function isPointing(reading: Reading, word: number): boolean {
  if (reading.kind(word) !== "amod" || reading.upos(word) !== "VERB" || !isPastForm(reading.word(word))) return false;
  for (let before = word - 1; before >= word - 3; before--) {
    if (known.test(reading.word(before))) return true;
    if (!/^(?:ADJ|NUM|ADV)$/u.test(reading.upos(before))) return false;
  }
  return false;
}

/** So many words before its verb a relative pronoun is looked for; a small parser hangs the clause elsewhere. */
const farthest = 12;

/** What is only in the clause is said of the clause: "Oslo, which sold two *by the ministry's figures*, ...". */
function isWithHead(reading: Reading, verb: number, content: readonly Range[]): boolean {
  const head = reading.head(verb);
  return head >= 0 && content.some((one) => overlaps(one, reading.range({ first: head, last: head })));
}

/** Whether a relative clause stands behind a comma and begins with "which", "who", "whose" or "where". */
function isLoose(reading: Reading, verb: number): boolean {
  const { first } = reading.sentence(verb);
  for (let word = verb - 1; word > first && word > verb - farthest; word--) {
    if (/^(?:which|who|whose|where)$/u.test(reading.word(word))) return reading.word(word - 1) === ",";
    if (reading.upos(word) === "VERB") return false;
  }
  return false;
}

/** "The law, *passed* in May, ...": a participle of the past right behind a comma, with another behind its words. */
function isBetweenCommas(reading: Reading, verb: number): boolean {
  if (!isOfPast(reading, verb) || reading.word(verb - 1) !== ",") return false;
  const { last } = reading.sentence(verb);
  for (let word = verb + 1; word <= last; word++) if (reading.word(word) === ",") return true;
  return false;
}
