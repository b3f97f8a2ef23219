import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { entryKinds } from "../../../record/index.ts";
import { checkedStored } from "../../from-json.ts";
import type { EntryRef, ListedMatter, MatterFilter } from "../../matters.ts";
import { checkedPage } from "../../page.ts";
import type { StoreTables } from "../tables.ts";

export const Kind = z.enum(entryKinds);

/** Lists matters; see {@link Matters.list}. */
export async function listMatters(db: Kysely<StoreTables>, filter: MatterFilter = {}): Promise<ListedMatter[]> {
  const { limit, offset } = checkedPage(filter);
  const rows = await wanted(db, filter)
    .select(["key", "id", "kind", "entries", "reports", "first", "last", "disputed"])
    .select([firstEntry("report_id").as("begins_report"), firstEntry("entry_id").as("begins_entry")])
    .orderBy("reports", "desc")
    .orderBy("last", "desc")
    .orderBy("key")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ key: _, kind: stored, disputed, begins_report, begins_entry, ...rest }) => ({
    ...rest,
    kind: checkedStored(Kind, stored),
    isDisputed: disputed === 1,
    begins: { report: begins_report, entry: begins_entry },
  }));
}

/** How many matters there are; see {@link Matters.count}. */
export async function countMatters(db: Kysely<StoreTables>, filter: MatterFilter = {}): Promise<number> {
  const { count } = await wanted(db, filter)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

function wanted(db: Kysely<StoreTables>, { kind, actor, report, leastReports = 1, disputed }: MatterFilter) {
  let query = db.selectFrom("matter").where("reports", ">=", leastReports);
  if (disputed) query = query.where("disputed", "=", 1);
  if (kind !== undefined) query = query.where("kind", "=", kind);
  if (actor !== undefined) {
    query = query.where(
      "key",
      "in",
      sql<number>`(select matter from party join joining on joining.entry = party.entry where party.actor = ${actor})`,
    );
  }
  if (report !== undefined) {
    query = query.where("key", "in", sql<number>`(select matter from joining where report_id = ${report})`);
  }
  return query;
}

const firstEntry = (column: "report_id" | "entry_id") =>
  sql<string>`(select ${sql.ref(column)} from joining where matter = matter.key order by entry limit 1)`;

/** The ids of the matters of entries; see {@link Matters.of}. */
export async function mattersOf(db: Kysely<StoreTables>, refs: readonly EntryRef[]): Promise<(string | null)[]> {
  const { rows } = await sql<{ readonly id: string | null }>`
    select (
      select matter.id from joining join matter on matter.key = joining.matter
      where report_id = value ->> 'report' and entry_id = value ->> 'entry'
    ) as id
    from json_each(${JSON.stringify(refs)}) order by json_each.key
  `.execute(db);
  return rows.map(({ id }) => id);
}
