import { type Kysely, sql } from "kysely";
import { partyRoles } from "../../identity/party-roles.ts";
import type { StoredEntry } from "../../store.ts";
import { type EntryRow, entryColumns, storedEntries } from "../entry-row.ts";
import { wanted } from "../found.ts";
import type { StoreTables } from "../tables.ts";

const speaks = sql.lit(partyRoles.claimant | partyRoles.denier);

/** Of the first entries of an actor in a role those that others claim or deny; see {@link Actors.claimedByOthers}. */
export async function claimedByOthers(
  db: Kysely<StoreTables>,
  id: string,
  role: "agent" | "recipient",
  lookedThrough: number,
  copies?: "with" | "without",
): Promise<StoredEntry[]> {
  const { match, holds } = await wanted(db, [], { [role]: id, copies });
  const { rows } = await sql<EntryRow>`
    with looked as materialized (
      select rowid as key from words where words match ${match} and ${holds(sql`words.rowid`)}
      order by rowid limit ${lookedThrough}
    )
    select ${sql.join(entryColumns.map((column) => sql.raw(column)))} from looked
    cross join entry on entry.key = looked.key
    cross join version on version.key = entry.version
    where exists (
      select 1 from party where party.entry = looked.key and party.roles & ${speaks} <> 0 and party.actor <> ${id}
    )
    order by looked.key
  `.execute(db);
  return storedEntries(db, rows);
}
