import { type Kysely, sql } from "kysely";
import { ReportRecord } from "../../../record/index.ts";
import { fromJsonIfSound } from "../../from-json.ts";
import { type CorrectedRecord, correctedRecord } from "../../identity/corrected-record.ts";
import { roleBits, rolesIn } from "../../identity/party-roles.ts";
import { entryKey, lastEntryKey, type StoreTables } from "../tables.ts";
import { refreshActors } from "./refresh-actors.ts";
import { correctionsOf } from "./standing-corrections.ts";
import { addWordings, countWordingsAnew, takeWordings, wordingsOf } from "./wordings.ts";

/** Enters a latest version into the tables of actors, as it is shown; a statement a table, however many actors. */
export async function indexActors(db: Kysely<StoreTables>, version: number, shown: CorrectedRecord): Promise<void> {
  const { record, pieces } = shown;
  await sql`
    insert or ignore into reading (actor, report_id)
    select value, ${record.report.id} from json_each(${JSON.stringify(pieces.map(({ read }) => read))})
  `.execute(db);
  const appearances = pieces.map(({ read, identity, actor: { name, kind, country } }) => ({
    actor: identity.id,
    read,
    name,
    kind,
    country,
  }));
  await sql`
    insert into appearance (actor, read, version, name, kind, country)
    select value ->> 'actor', value ->> 'read', ${version}, value ->> 'name', value ->> 'kind', value ->> 'country'
    from json_each(${JSON.stringify(appearances)})
  `.execute(db);
  const appearing = new Set(pieces.map(({ identity }) => identity.id));
  const parties = record.entries.flatMap((entry, position) =>
    [...rolesIn(entry)]
      .filter(([actor]) => appearing.has(actor))
      .map(([actor, roles]) => ({
        actor,
        entry: entryKey(version, position),
        speaks: roles.has("speaker") ? 1 : 0,
        roles: roleBits(roles),
      })),
  );
  await sql`
    insert into party (actor, entry, speaks, roles)
    select value ->> 'actor', value ->> 'entry', value ->> 'speaks', value ->> 'roles' from json_each(${JSON.stringify(parties)})
  `.execute(db);
  await addWordings(db, wordingsOf(shown));
  const entries = new Map<string, number>();
  for (const { actor } of parties) entries.set(actor, (entries.get(actor) ?? 0) + 1);
  await refreshActors(
    db,
    [...appearing].map((id) => ({ id, reports: 1, entries: entries.get(id) ?? 0 })),
  );
}

/**
 * Takes a version out of the tables of actors; the corrections have to be those with which it was entered. What one whose
 * record is damaged put there is found by counting its actors' other versions.
 */
export async function unindexActors(db: Kysely<StoreTables>, version: number): Promise<void> {
  const { record: json } = await db
    .selectFrom("version")
    .select("record")
    .where("key", "=", version)
    .executeTakeFirstOrThrow();
  const record = fromJsonIfSound(ReportRecord, json);
  const inVersion = sql<boolean>`entry between ${entryKey(version, 0)} and ${lastEntryKey(version)}`;
  const { rows } = await sql<{ readonly id: string; readonly entries: number }>`
    with counted as (select actor, count(*) as count from party where ${inVersion} group by actor)
    select distinct appearance.actor as id, coalesce(counted.count, 0) as entries
    from appearance left join counted on counted.actor = appearance.actor
    where appearance.version = ${version}
  `.execute(db);
  await db.deleteFrom("appearance").where("version", "=", version).execute();
  await db.deleteFrom("party").where(inVersion).execute();
  if (record === null)
    await countWordingsAnew(
      db,
      rows.map(({ id }) => id),
    );
  else await takeWordings(db, wordingsOf(correctedRecord(record, await correctionsOf(db, record))));
  await refreshActors(
    db,
    rows.map(({ id, entries }) => ({ id, reports: -1, entries: -entries })),
  );
}
