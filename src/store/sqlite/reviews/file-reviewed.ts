import { type Kysely, sql } from "kysely";
import { entryWords } from "../../entry-words.ts";
import { roleBits, rolesIn } from "../../identity/party-roles.ts";
import { putEntries } from "../put-entries.ts";
import { entryKey, lastEntryKey, type StoreTables } from "../tables.ts";
import { traitsOfRejected } from "../traits.ts";
import { type View, viewOf } from "./view.ts";

/** Has entries found by how reviewers left them: files what changed since somebody last asked. */
export async function fileReviewed(db: Kysely<StoreTables>): Promise<void> {
  const waiting = await db.selectFrom("unfiled").select("version").execute();
  for (const { version } of waiting) {
    await db.transaction().execute(async (transaction) => {
      await fileVersion(transaction, version);
      await transaction.deleteFrom("unfiled").where("version", "=", version).execute();
    });
  }
}

async function fileVersion(db: Kysely<StoreTables>, version: number): Promise<void> {
  const [first, last] = [entryKey(version, 0), lastEntryKey(version)];
  await db.deleteFrom("reviewed_as").where("entry", ">=", first).where("entry", "<=", last).execute();
  await db.deleteFrom("rejected").where("key", ">=", first).where("key", "<=", last).execute();
  await db.deleteFrom("rejected_words").where("rowid", ">=", first).where("rowid", "<=", last).execute();
  await db.deleteFrom("rejected_party").where("entry", ">=", first).where("entry", "<=", last).execute();
  const row = await db
    .selectFrom("version")
    .select("report_id")
    .where("key", "=", version)
    .where("current", "=", 1)
    .executeTakeFirst();
  if (row === undefined) return;
  const view = await viewOf(db, row.report_id);
  const decided = view.states.filter(({ status }) => status !== "unreviewed");
  const standing = decided.filter((state) => state.standing !== null);
  await sql`
    insert into reviewed_as (entry, status)
    select entry.key, value ->> 'status'
    from json_each(${JSON.stringify(standing.map(({ entry, status }) => ({ entry, status })))})
    join entry on entry.version = ${version} and entry.id = value ->> 'entry'
  `.execute(db);
  const rejected = decided.filter((state) => state.standing === null);
  if (rejected.length > 0) await fileRejected(db, view, rejected);
}

/** Puts entries that do not stand where they are found by the same words and filters as those that do. */
async function fileRejected(db: Kysely<StoreTables>, view: View, rejected: View["states"]): Promise<void> {
  // What was decided about in a version before had another id there.
  const read = rejected.flatMap(({ entry, found, decisions }) => {
    const one = found ?? decisions.findLast(({ was }) => was !== null)?.was ?? null;
    return one === null ? [] : [{ ...one, id: entry }];
  });
  await putEntries(db, view.key, { ...view.record, entries: read }, 1, "rejected");
  const record = view.shown(read);
  const rows = record.entries.map((entry, position) => ({
    key: entryKey(view.key, position),
    ...entryWords(record, entry),
  }));
  const parties = record.entries.flatMap((entry, position) =>
    [...rolesIn(entry)].map(([actor, roles]) => ({
      actor,
      entry: entryKey(view.key, position),
      roles: roleBits(roles),
    })),
  );
  await sql`
    insert into rejected_party (actor, entry, roles)
    select value ->> 'actor', value ->> 'entry', value ->> 'roles' from json_each(${JSON.stringify(parties)})
  `.execute(db);
  await sql`
    insert into rejected_words (rowid, evidence, speaker, cue, title, items, traits)
    select
      entry.key, value ->> 'evidence', value ->> 'speaker', value ->> 'cue', value ->> 'title', value ->> 'items',
      ${traitsOfRejected}
    from json_each(${JSON.stringify(rows)}) cross join rejected as entry on entry.key = value ->> 'key'
  `.execute(db);
}
