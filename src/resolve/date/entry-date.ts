import type { EntryDate, Unresolved } from "../../record/index.ts";
import { spanOf } from "../../text/index.ts";
import type { ResolvedDate } from "./resolve-dates.ts";

/** A resolved date as the record has it. */
export function entryDate(text: string, { expression, start, end, precision, rule, anchor }: ResolvedDate): EntryDate {
  return { start, end, precision, span: spanOf(text, expression.range), rule, anchor };
}

/** The time expressions that stay open, with their reasons. */
export function unresolvedDates(text: string, dates: readonly ResolvedDate[]): Unresolved[] {
  return dates.flatMap(({ expression, reason }) =>
    reason === null ? [] : [{ span: spanOf(text, expression.range), reason }],
  );
}
