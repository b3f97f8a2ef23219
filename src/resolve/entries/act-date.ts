import type { Parsed } from "../../extract/parsed.ts";
import { overlaps, type Range } from "../../text/index.ts";
import { type DateSurroundings, governingDate, isOfOtherClause, type ResolvedDate } from "../date/index.ts";
import { holdsOf, nearestToAct, stepsToAct } from "./hang.ts";

const passes = new Set(["obl", "nmod", "advmod", "appos", "flat", "compound", "nummod", "amod", "advcl", "obj"]);

/**
 * The day of an act: that of the time expression in its sentence that hangs on its words, or on words it shares its day
 * with ("was intercepted in December and unloaded"); where the parse shows none, what governs by the rules for statements.
 * Dates in clauses of other acts are none of it.
 */
export function actDate(
  parsed: Parsed,
  trigger: Range,
  sentence: Range,
  dates: readonly ResolvedDate[],
  around: DateSurroundings,
): ResolvedDate | null {
  const apart = dates.filter(
    ({ expression: { range, core } }) =>
      overlaps(sentence, range) && isOfOtherClause(parsed, around.text, core, trigger),
  );
  const own = dates.filter((date) => !apart.includes(date));
  const inside = own.filter(({ expression: { range } }) => overlaps(sentence, range));
  const holds = holdsOf(parsed, around.text, trigger);
  const rangeOf = ({ expression: { range } }: ResolvedDate) => range;
  const hung = nearestToAct(
    inside,
    rangeOf,
    (date) =>
      stepsToAct(parsed, rangeOf(date), holds, passes, (_, relation) => relation !== "advcl" && relation !== "obj"),
    trigger,
    4,
  );
  return hung ?? governingDate({ evidence: [trigger] }, own, around);
}
