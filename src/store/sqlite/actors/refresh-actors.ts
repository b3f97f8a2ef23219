import { type Kysely, sql } from "kysely";
import { folded } from "../../folded.ts";
import type { StoreTables } from "../tables.ts";
import { namesIndexed, readingsAsked, refreshActor } from "./refresh-actor.ts";
import { listed } from "./standing-corrections.ts";

/** By how much what is counted of an actor has changed. */
export interface ActorChanged {
  readonly id: string;
  readonly reports: number;
  readonly entries: number;
}

/** Brings the rows of many actors up to date at once; those that corrections shape one by one. */
export async function refreshActors(db: Kysely<StoreTables>, changed: readonly ActorChanged[]): Promise<void> {
  const shaped = await shapedAmong(db, changed);
  for (const { id, ...change } of changed) if (shaped.has(id)) await refreshActor(db, id, change);
  const plain = changed.filter(({ id }) => !shaped.has(id));
  if (plain.length === 0) return;
  const ids = listed(plain.map(({ id }) => id));
  await sql`
    insert into actor (id, name, folded, kind, country, reports, entries)
    select value ->> 'id', '', '', 'unknown', null, value ->> 'reports', value ->> 'entries'
    from json_each(${JSON.stringify(plain)}) where true
    on conflict (id) do update set reports = reports + excluded.reports, entries = entries + excluded.entries
  `.execute(db);
  await sql`
    delete from naming where rowid in (select key from actor where id in ${ids} and reports <= 0)
  `.execute(db);
  await sql`delete from actor where id in ${ids} and reports <= 0`.execute(db);
  await putTraits(db, ids);
}

async function shapedAmong(db: Kysely<StoreTables>, changed: readonly ActorChanged[]): Promise<Set<string>> {
  const ids = listed(changed.map(({ id }) => id));
  const { rows } = await sql<{ readonly id: string }>`
    select actor as id from correction where undone_at is null and actor in ${ids}
    union select target from correction where undone_at is null and target in ${ids}
  `.execute(db);
  return new Set(rows.map(({ id }) => id));
}

interface Row {
  readonly key: number;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly names: string | null;
  readonly named: string | null;
}

/** What the latest readings tell of actors that no correction shapes. */
async function putTraits(db: Kysely<StoreTables>, ids: ReturnType<typeof listed>): Promise<void> {
  const latest = (column: "kind" | "country", known: string) => sql`(
    select ${sql.ref(column)} from (
      select version, ${sql.ref(column)} from appearance
      where appearance.actor = actor.id and read = actor.id order by version desc limit ${readingsAsked}
    ) where ${sql.raw(known)} order by version desc limit 1
  )`;
  const { rows } = await sql<Row>`
    with reading_of as (
      select key,
        (
          select name from appearance
          where appearance.actor = actor.id and read = actor.id order by version desc limit 1
        ) as name,
        coalesce(${latest("kind", "kind <> 'unknown'")}, 'unknown') as kind,
        ${latest("country", "country is not null")} as country,
        id
      from actor where id in ${ids}
    )
    select key, name, kind, country, (select names from naming where rowid = key) as named, (
      select group_concat(words, ' … ') from (
        select words from wording where actor = id and sort = 'name' order by count desc, words limit ${namesIndexed}
      ) where words <> name
    ) as names
    from reading_of
  `.execute(db);
  const traits = rows.map(({ named: _, names, ...row }) => ({ ...row, folded: folded(row.name) }));
  await sql`
    update actor set name = value ->> 'name', folded = value ->> 'folded', kind = value ->> 'kind',
      country = value ->> 'country'
    from json_each(${JSON.stringify(traits)}) where actor.key = value ->> 'key'
  `.execute(db);
  const namings = rows
    .map(({ key, name, names, named }) => ({ key, names: names === null ? name : `${name} … ${names}`, named }))
    .filter(({ names, named }) => names !== named);
  await sql`
    insert or replace into naming (rowid, names) select value ->> 'key', value ->> 'names'
    from json_each(${JSON.stringify(namings)})
  `.execute(db);
}
