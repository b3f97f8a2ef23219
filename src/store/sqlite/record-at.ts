import { type Kysely, sql } from "kysely";
import { ReportRecord } from "../../record/index.ts";
import { fromJson } from "../from-json.ts";
import type { StoreTables } from "./tables.ts";

/** The record of a version, by the version's key, as it was read. */
export async function recordAt(db: Kysely<StoreTables>, version: number): Promise<ReportRecord> {
  const { report_id, record, entries } = await db
    .selectFrom("version")
    .select(["report_id", "record", entriesOf.as("entries")])
    .where("key", "=", version)
    .executeTakeFirstOrThrow();
  return wholeRecord(report_id, record, entries);
}

/** The same but for its entries, which are left out. */
export async function headAt(db: Kysely<StoreTables>, version: number): Promise<ReportRecord> {
  const { report_id, record } = await db
    .selectFrom("version")
    .select(["report_id", "record"])
    .where("key", "=", version)
    .executeTakeFirstOrThrow();
  return fromJson(ReportRecord, record, report_id);
}

/** The entries of a version in a JSON list; null stands for one that is damaged. */
export const entriesOf = sql<string>`(
  select json_group_array(iif(json_valid(entry.entry), json(entry.entry), null) order by entry.key)
  from entry where entry.version = version.key
)`;

/** A record of its two parts, checked. @throws {OnrecordError} `store-unusable`, naming the report. */
export function wholeRecord(report: string, record: string, entries: string): ReportRecord {
  return {
    ...fromJson(ReportRecord, record, report),
    entries: fromJson(ReportRecord.shape.entries, entries, report),
  };
}
