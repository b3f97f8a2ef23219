import { type Kysely, sql } from "kysely";
import { folded } from "../../folded.ts";
import { inOrder } from "./migration.ts";

/** The part of version 2 that holds actors over all reports, and what people correct about them. */
export async function createActors<T>(db: Kysely<T>): Promise<void> {
  await inOrder([...tables, ...indexes, ...filling])(db);
  await foldNames(db);
}

const tables = [
  `create table actor (
    key integer primary key, id text not null unique, name text not null, folded text not null, kind text not null,
    country text, reports integer not null, entries integer not null
  ) strict`,
  "create virtual table naming using fts5 (names, tokenize = 'unicode61 remove_diacritics 2')",
  `create table reading (
    actor text not null, report_id text not null, primary key (actor, report_id)
  ) strict, without rowid`,
  `create table appearance (
    actor text not null, read text not null, version integer not null references version (key) on delete cascade,
    name text not null, kind text not null, country text, primary key (actor, read, version)
  ) strict, without rowid`,
  `create table party (
    actor text not null, entry integer not null references entry (key) on delete cascade, speaks integer not null,
    primary key (actor, entry)
  ) strict, without rowid`,
  `create table wording (
    actor text not null, sort text not null, words text not null, count integer not null,
    primary key (actor, sort, words)
  ) strict, without rowid`,
  `create table correction (
    id integer primary key autoincrement, what text not null, actor text not null, target text, before text not null,
    after text not null, target_traits text, by text not null, at text not null, undone_by text, undone_at text
  ) strict`,
  "alter table entry add column date_start text",
  "alter table entry add column date_end text",
  "alter table entry add column place text",
  "alter table entry add column place_country text",
  `create table part (
    key integer primary key, correction integer not null references correction (id) on delete cascade,
    report_id text not null, words text
  ) strict`,
];

const indexes = [
  "create index actor_listed on actor (reports desc, entries desc, folded, id)",
  "create index actor_of_kind on actor (kind, reports desc, entries desc, folded, id)",
  "create index actor_of_country on actor (country, reports desc, entries desc, folded, id)",
  "create index actor_named on actor (folded)",
  "create index reading_report on reading (report_id)",
  "create index appearance_version on appearance (version)",
  "create index appearance_actor on appearance (actor, version)",
  "create index party_entry on party (entry)",
  "create index entry_dated on entry (date_start, date_end) where current = 1",
  "create index entry_spanning on entry (date_start, date_end) where current = 1 and date_start <> date_end",
  "create index entry_placed on entry (place) where current = 1",
  "create index entry_in_country on entry (place_country) where current = 1",
  "create index correction_actor on correction (actor)",
  "create index correction_target on correction (target)",
  "create index part_correction on part (correction)",
  "create index part_report on part (report_id)",
];

/** Version 1 knew no corrections: every actor is shown as it was read. */
const filling = [
  `create temp table read_actor as
    select version.key as version, version.current, version.report_id, a.value as actor
    from version, json_each(iif(json_valid(record), record, '{}'), '$.actors') as a`,
  `update entry set date_start = entry ->> '$.date.start', date_end = entry ->> '$.date.end',
    place_country = entry ->> '$.place.country' where json_valid(entry)`,
  "insert or ignore into reading select actor ->> 'id', report_id from read_actor",
  `insert or ignore into appearance
    select actor ->> 'id', actor ->> 'id', version, actor ->> 'name', actor ->> 'kind', actor ->> 'country'
    from read_actor where current = 1`,
  `insert into party
    select t.atom, entry.key, max(t.fullkey = '$.speaker')
    from entry, json_tree(iif(json_valid(entry.entry), entry.entry, '{}')) as t
    where entry.current = 1 and t.type = 'text' and t.atom <> 'author' and (
      t.fullkey = '$.speaker' or (t.key = 'by' and t.path like '$.claims%') or t.path in (
        '$.addressee', '$.actors', '$.recipients', '$.supplier', '$.recipient', '$.via', '$.parties', '$.issuer',
        '$.target', '$.imposedBy', '$.joinedBy', '$.on'
      )
    ) and t.atom in (select actor from appearance where appearance.version = entry.version)
    group by 1, 2`,
  `insert into wording
    select actor ->> 'id', 'name', m.value ->> 'text', count(*)
    from read_actor, json_each(actor, '$.mentions') as m where current = 1 group by 1, 3`,
  `insert into actor (id, name, folded, kind, country, reports, entries)
    select latest.actor, latest.name, '', latest.kind, latest.country,
      (select count(*) from appearance where appearance.actor = latest.actor),
      (select count(*) from party where party.actor = latest.actor)
    from (select actor, name, kind, country, max(version) from appearance group by actor) as latest`,
  `insert into naming (rowid, names)
    select key, name || coalesce((
      select group_concat(' … ' || words, '' order by count desc, words) from wording
      where wording.actor = actor.id and sort = 'name' and words <> name
    ), '') from actor`,
  "drop table read_actor",
];

async function foldNames<T>(db: Kysely<T>): Promise<void> {
  let after = 0;
  for (;;) {
    const { rows } = await sql<{ readonly key: number; readonly name: string }>`
      select key, name from actor where key > ${after} order by key limit 1000
    `.execute(db);
    for (const { key, name } of rows)
      await sql`update actor set folded = ${folded(name)} where key = ${key}`.execute(db);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.key;
  }
}
