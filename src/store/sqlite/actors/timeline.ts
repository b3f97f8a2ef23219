import { type Kysely, sql } from "kysely";
import type { StoredEntry } from "../../store.ts";
import { type EntryRow, entryColumns, storedEntries } from "../entry-row.ts";
import { wanted } from "../found.ts";
import type { StoreTables } from "../tables.ts";

/** The latest of the first dated entries of an actor, the earliest first; see {@link Actors.timeline}. */
export async function timeline(
  db: Kysely<StoreTables>,
  id: string,
  lookedThrough: number,
  limit: number,
  copies?: "with" | "without",
): Promise<StoredEntry[]> {
  const { match, holds } = await wanted(db, [], { actor: id, from: "0001-01-01", copies });
  const { rows } = await sql<EntryRow>`
    with looked as materialized (
      select rowid as key from words where words match ${match} and ${holds(sql`words.rowid`)}
      order by rowid limit ${lookedThrough}
    ),
    dated as materialized (
      select looked.key, entry.date_start as day
      from looked cross join entry indexed by entry_days on entry.key = looked.key and entry.current = 1
      order by day desc, looked.key desc limit ${limit}
    )
    select ${sql.join(entryColumns.map((column) => sql.raw(column)))} from dated
    cross join entry on entry.key = dated.key
    cross join version on version.key = entry.version
    order by dated.day, dated.key
  `.execute(db);
  return storedEntries(db, rows);
}
