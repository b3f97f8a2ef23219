import type { Kysely } from "kysely";
import { z } from "zod";
import { Actor, Entry, type ReportRecord } from "../../../record/index.ts";
import { fromJson } from "../../from-json.ts";
import { indexVersion, unindexVersion } from "../index-version.ts";
import { putEntries } from "../put-entries.ts";
import { recordAt } from "../record-at.ts";
import type { StoreTables } from "../tables.ts";
import { overlaidRecord } from "./overlaid-record.ts";

/** The record of a version as it was read, whatever people decided about its entries, and as it is kept. */
export async function foundRecord(
  db: Kysely<StoreTables>,
  version: number,
): Promise<{ readonly read: ReportRecord; readonly kept: ReportRecord }> {
  const kept = await recordAt(db, version);
  const row = await db.selectFrom("reviewed").selectAll().where("version", "=", version).executeTakeFirst();
  if (row === undefined) return { read: kept, kept };
  const actors = fromJson(z.array(Actor), row.actors);
  return { read: { ...kept, actors, entries: fromJson(z.array(Entry), row.entries) }, kept };
}

/** Keeps what was read of a version, where something else stands. */
export async function keepFound(
  db: Kysely<StoreTables>,
  version: number,
  read: ReportRecord,
  stands: ReportRecord,
): Promise<void> {
  await db.deleteFrom("reviewed").where("version", "=", version).execute();
  if (same(read, stands)) return;
  const { actors, entries } = read;
  await db
    .insertInto("reviewed")
    .values({ version, actors: JSON.stringify(actors), entries: JSON.stringify(entries) })
    .execute();
}

/** What is written of a version: how it was read, how it is kept, and how decisions have it. */
export interface ToRefresh {
  readonly key: number;
  readonly current: number;
  readonly read: ReportRecord;
  readonly kept: ReportRecord;
  readonly record: ReportRecord;
}

/** Writes the entries of a report's versions after one as decisions now have them. */
export async function refreshLater(db: Kysely<StoreTables>, report: string, after: number): Promise<void> {
  const versions = await db
    .selectFrom("version")
    .select(["key", "number", "current"])
    .where("report_id", "=", report)
    .where("number", ">", after)
    .orderBy("number")
    .execute();
  for (const { key, number, current } of versions) {
    const { read, kept } = await foundRecord(db, key);
    const { record } = await overlaidRecord(db, read, number);
    await refreshVersion(db, { key, current, read, kept, record });
  }
}

/** Writes the entries of a version as decisions now have them. */
export async function refreshVersion(
  db: Kysely<StoreTables>,
  { key, current, read, kept, record: stands }: ToRefresh,
): Promise<void> {
  if (same(kept, stands)) return;
  if (current === 1) await unindexVersion(db, key);
  await db.deleteFrom("entry").where("version", "=", key).execute();
  await db
    .updateTable("version")
    .set({ record: JSON.stringify({ ...stands, entries: [] }) })
    .where("key", "=", key)
    .execute();
  await putEntries(db, key, stands, current);
  if (current === 1) await indexVersion(db, key, stands);
  await keepFound(db, key, read, stands);
}

function same(one: ReportRecord, other: ReportRecord): boolean {
  return (
    JSON.stringify(one.entries) === JSON.stringify(other.entries) &&
    JSON.stringify(one.actors) === JSON.stringify(other.actors)
  );
}
