import { type Kysely, sql } from "kysely";
import { ReportRecord } from "../../record/index.ts";
import { fromJson } from "../from-json.ts";
import type { StoreTables } from "./tables.ts";

/** The record of a version, by the version's key, as it was read. */
export async function recordAt(db: Kysely<StoreTables>, version: number): Promise<ReportRecord> {
  const { record, entries } = await db
    .selectFrom("version")
    .select(["record", entriesOf.as("entries")])
    .where("key", "=", version)
    .executeTakeFirstOrThrow();
  return wholeRecord(record, entries);
}

/** The same but for its entries, which are left out. */
export async function headAt(db: Kysely<StoreTables>, version: number): Promise<ReportRecord> {
  const { record } = await db
    .selectFrom("version")
    .select("record")
    .where("key", "=", version)
    .executeTakeFirstOrThrow();
  return fromJson(ReportRecord, record);
}

/** The entries of a version in a JSON list. */
export const entriesOf = sql<string>`(
  select json_group_array(json(entry.entry) order by entry.key) from entry where entry.version = version.key
)`;

/** A record of its two parts, checked. */
export function wholeRecord(record: string, entries: string): ReportRecord {
  return { ...fromJson(ReportRecord, record), entries: fromJson(ReportRecord.shape.entries, entries) };
}
