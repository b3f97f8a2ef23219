import type { Reason } from "../../record/index.ts";
import type { FrameEntry, ReadClaims } from "./input.ts";

/**
 * An entry as far along as the words over it and its certainty let it be: what is asked whether it took place did not
 * "happen" nor was it "denied", what is false was not delivered.
 *
 * @example
 * // "declined to say whether it had sent tanks": an event that is hypothetical, a transfer of unknown stage
 */
export function asSettled<E extends FrameEntry>(
  entry: E,
  settled: ReadClaims["settled"],
  reasons: readonly Reason[],
): E {
  if (entry.kind === "event") return settled == null ? entry : { ...entry, ...occurrenceOf(entry, settled, reasons) };
  if (entry.kind !== "transfer" || entry.completed !== true) return entry;
  const isUndone = entry.certainty?.polarity === "negative";
  if (settled === "open")
    return { ...entry, stage: "unknown", completed: null, reasons: [...entry.reasons, ...because("stage", reasons)] };
  return isUndone
    ? { ...entry, completed: false, reasons: [...entry.reasons, ...because("completed", reasons)] }
    : entry;
}

function occurrenceOf(
  entry: Extract<FrameEntry, { kind: "event" }>,
  settled: "open" | "untrue",
  reasons: readonly Reason[],
) {
  const occurrence = settled === "open" ? ("hypothetical" as const) : ("denied" as const);
  if (entry.occurrence === occurrence) return {};
  return { occurrence, reasons: [...entry.reasons, ...because("occurrence", reasons)] };
}

/** The last word of what judged the certainty: the innermost rule. */
function because(field: string, judged: readonly Reason[]): Reason[] {
  const last = judged.findLast((one) => one.field === "certainty");
  return last === undefined ? [] : [{ ...last, field }];
}
