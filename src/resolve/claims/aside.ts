import type { Reading } from "../../extract/certainty/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import type { SaidBy } from "./context.ts";

/**
 * Whether an act is told in passing within what somebody is said to have said: in a relative clause between commas ("Ankara,
 * *which trains the force*, has agreed to ..., an official said"), which the report says in its own voice as well. Such clauses
 * are their writer's even under words of saying (Potts, The Logic of Conventional Implicatures, 2005); what stands in
 * quotation marks is the speaker's alone.
 */
export function isAside(reading: Reading, trigger: Range, { content }: SaidBy): boolean {
  const seen = new Set<number>();
  for (let word = reading.headOf(trigger) ?? -1; word >= 0 && !seen.has(word); word = reading.head(word)) {
    seen.add(word);
    if (reading.isQuoted(word)) return false;
    const range = reading.range({ first: word, last: word });
    if (!content.some((one) => overlaps(one, range))) return false;
    if (reading.relation(word) === "acl:relcl") return isWithHead(reading, word, content) && isLoose(reading, word);
    if (!/^(?:conj|nsubj|obj|obl|nmod|xcomp|compound|amod)/u.test(reading.relation(word))) return false;
  }
  return false;
}

/** What is only in the clause is said of the clause: "Oslo, which sold two *by the ministry's figures*, ...". */
function isWithHead(reading: Reading, verb: number, content: readonly Range[]): boolean {
  const head = reading.head(verb);
  return head >= 0 && content.some((one) => overlaps(one, reading.range({ first: head, last: head })));
}

/** Whether a relative clause stands behind a comma and begins with "which", "who", "whose" or "where". */
function isLoose(reading: Reading, verb: number): boolean {
  const head = reading.head(verb);
  for (let word = verb - 1; word > head; word--)
    if (/^(?:which|who|whose|where)$/u.test(reading.word(word))) return reading.word(word - 1) === ",";
  return false;
}
