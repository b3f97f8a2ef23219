import type { Applied, Predicate, Reading, Run } from "../../extract/certainty/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import type { SaidBy } from "./context.ts";

/** What words right over an act make of it, whatever the model has it for: nobody says whether it was so, or that it was not. */
export type Settled = "open" | "untrue";

const asking = /^(?:whether|if)$/u;
const negating = /^(?:negation|negative quantifier|negative implicative|cannot|would not|refusing)$/u;
/** What shows or establishes that something is so; who only does not say so leaves it open. */
const confirming = /^(?:confirm|verify|verifi|establish|corroborat|substantiat|prove|proving)/u;

/**
 * How the words over an act settle what it is: a question ("declined to say *whether* it had fired"), what is not confirmed, not
 * denied or not clear leaves it open; "*false*", "not true" and "pretended" say that it was not so; null where none of them
 * stands over it.
 *
 * Of what stands in a question with "whether", annotators of 1,666 held passages have nothing as done or denied.
 *
 * @param applied - the rules that bore on it, the outermost first.
 */
export function settledBy(reading: Reading, applied: readonly Applied[]): Settled | null {
  for (const [i, { rule, first }] of applied.entries()) {
    if (rule === "embedded question" && asking.test(reading.word(first))) return "open";
    if (rule === "retracting") return "open";
    const isNegated = negating.test(applied[i - 1]?.rule ?? "");
    if (isNegated && (/^(?:denying|evident)$/u.test(rule) || confirming.test(reading.word(first)))) return "open";
    if (/^(?:false|counterfactive|near miss)$/u.test(rule) && !isNegated) return "untrue";
    if (rule === "true" && isNegated) return "untrue";
  }
  return null;
}

/** Whether somebody says of an act only that he does not say, know or deny that it was so, or takes back that it was. */
export function isLeftOpenBy(
  reading: Reading,
  trigger: Range,
  { content, cue: words, negated }: SaidBy,
  cue: (Predicate & Run) | null,
): boolean {
  if (cue?.rule === "retracting") return true;
  const part = content.find((range) => overlaps(range, trigger));
  const [first] = part === undefined ? [] : reading.within(part);
  if (first !== undefined && asking.test(reading.word(first))) return true;
  const said = words.flatMap((range) => reading.within(range));
  return negated && (cue?.rule === "denying" || said.some((word) => confirming.test(reading.word(word))));
}
