import { type Kysely, sql } from "kysely";
import { traitsOfEntry } from "../traits.ts";
import { inOrder } from "./migration.ts";

/** Whoever asserts that an entry is not so denies it. Those that people made one or parted are found by what they were read as. */
export async function denyByClaims<T>(db: Kysely<T>): Promise<void> {
  await inOrder([
    `create temp table denying as select party.actor as actor, party.entry as entry
      from entry, json_each(iif(json_valid(entry.entry), entry.entry, '{}'), '$.claims') as claim, party, appearance
      where claim.value ->> '$.stance' = 'asserts' and claim.value ->> '$.certainty.polarity' = 'negative'
        and party.entry = entry.key and party.roles & 64 = 0 and appearance.version = entry.version
        and appearance.actor = party.actor and appearance.read = claim.value ->> '$.by'`,
    `update party set roles = roles | 64
      where exists (select 1 from denying where denying.entry = party.entry and denying.actor = party.actor)`,
  ])(db);
  await sql`
    update words set traits = (select ${traitsOfEntry} from entry where entry.key = words.rowid)
    where rowid in (select entry from denying)
  `.execute(db);
  await inOrder([
    "drop table denying",
    // What reviewers rejected is filed anew, with who denies it.
    `insert or ignore into unfiled select key from version
      where current = 1 and report_id in (select report_id from review)`,
  ])(db);
}
