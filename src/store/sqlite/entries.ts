import { type Kysely, sql } from "kysely";
import { checkedPage } from "../page.ts";
import type { EntryFilter, StoredEntry, StoredEntryInFull } from "../store.ts";
import { typedId } from "../typed-id.ts";
import { candidatesNeeded, notFound, unique } from "../unique.ts";
import { yes } from "./current.ts";
import { type EntryRow, entryColumns, storedEntries } from "./entry-row.ts";
import { wanted } from "./found.ts";
import { storedVersion } from "./reports.ts";
import { startsWith } from "./starts-with.ts";
import type { StoreTables } from "./tables.ts";

/** Lists entries of latest versions; see {@link Store.entries}. */
export async function listEntries(db: Kysely<StoreTables>, filter: EntryFilter = {}): Promise<StoredEntry[]> {
  const { limit, offset } = checkedPage(filter);
  const { match, holds, entry, words } = await wanted(db, [], filter);
  const columns = sql.join(entryColumns.map((column) => sql.raw(column)));
  const page = sql`limit ${limit} offset ${offset}`;
  const { rows } =
    match === null
      ? await sql<EntryRow>`
          select ${columns} from ${entry} cross join version on version.key = entry.version
          where entry.current = ${yes} and ${holds(sql`entry.key`)}
          order by entry.key ${page}
        `.execute(db)
      : await sql<EntryRow>`
          select ${columns} from ${words}
          cross join ${entry} on entry.key = ${words}.rowid
          cross join version on version.key = entry.version
          where ${words} match ${match} and ${holds(sql`${words}.rowid`)}
          order by ${words}.rowid ${page}
        `.execute(db);
  return storedEntries(db, rows);
}

/** One entry by its id or the beginning of it; see {@link Store.entry}. */
export async function readEntry(db: Kysely<StoreTables>, typed: string): Promise<StoredEntryInFull> {
  const idOrPrefix = typedId(typed);
  const candidates = await db
    .selectFrom("entry")
    .innerJoin("version", "version.key", "entry.version")
    .select(["entry.id", "entry.kind", ...entryColumns])
    .where((field) => startsWith(field, "entry.id", idOrPrefix))
    .where("entry.current", "=", yes)
    .orderBy("entry.id")
    .limit(candidatesNeeded)
    .execute();
  const row = unique(
    "entry",
    idOrPrefix,
    candidates.map((c) => ({
      ...c,
      shown: `${c.id}: ${c.kind === "event" ? "an" : "a"} ${c.kind} in ${c.title ?? c.source} (${c.report_id})`,
    })),
  );
  const stored = await storedVersion(db, row.report_id, row.number);
  if (stored === null) throw notFound("entry", idOrPrefix);
  const [found] = await storedEntries(db, [row]);
  if (found === undefined) throw notFound("entry", idOrPrefix);
  return { ...found, record: stored.record };
}
