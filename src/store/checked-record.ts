import { ReportRecord } from "../record/index.ts";
import { OnrecordError } from "../util/problem.ts";

/**
 * The record, its fields in the vocabulary's order, once it is sure that it may be stored.
 *
 * @throws {OnrecordError} `internal` where it breaks the vocabulary, its offsets are not UTF-16, or entries share an id.
 */
export function checkedRecord(record: ReportRecord): ReportRecord {
  const parsed = ReportRecord.safeParse(record);
  if (!parsed.success) throw notStorable("It does not follow the vocabulary.", parsed.error.message);
  const { offsets, entries } = parsed.data;
  if (offsets !== "utf-16") throw notStorable("Its offsets are not UTF-16 code units.", offsets);
  const ids = new Set<string>();
  for (const { id } of entries) {
    if (ids.has(id)) throw notStorable("Two of its entries share an id.", id);
    ids.add(id);
  }
  return parsed.data;
}

function notStorable(why: string, received: string): OnrecordError {
  return new OnrecordError({
    code: "internal",
    message: `A record cannot be stored. ${why}`,
    received,
    advice: "This is a fault of whatever made the record; please report it.",
  });
}
