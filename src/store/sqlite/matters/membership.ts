import { type Kysely, sql } from "kysely";
import { sha256 } from "../../../util/sha256.ts";
import type { EntryRef, Joined, Kept } from "../../matters.ts";
import { entryKey, lastEntryKey, type StoreTables } from "../tables.ts";

/** An entry on its way into a matter. */
export interface Joining extends EntryRef {
  readonly key: number;
  readonly kept: Kept;
  readonly joined: Joined | null;
}

/** Begins a matter that has no entry yet; its id is made of its first entry. */
export async function newMatter(db: Kysely<StoreTables>, { report, entry }: EntryRef, kind: string): Promise<number> {
  for (let nth = 0; ; nth++) {
    const id = `m-${sha256(JSON.stringify([report, entry, nth])).slice(0, 12)}`;
    const made = await db
      .insertInto("matter")
      .values({ id, kind, entries: 0, reports: 0, first: null, last: null })
      .onConflict((conflict) => conflict.doNothing())
      .returning("key")
      .executeTakeFirst();
    if (made !== undefined) return made.key;
  }
}

/** Puts an entry into a matter. */
export async function enter(db: Kysely<StoreTables>, matter: number, joining: Joining): Promise<void> {
  const { key, report, entry, kept, joined } = joining;
  await sql`
    update matter set
      entries = entries + 1,
      reports = reports + not exists (select 1 from joining where matter = ${matter} and report_id = ${report}),
      first = coalesce(min(first, told.day), first, told.day),
      last = coalesce(max(last, told.day), last, told.day)
    from (select published as day from version join entry on entry.version = version.key where entry.key = ${key}) as told
    where matter.key = ${matter}
  `.execute(db);
  await db
    .insertInto("joining")
    .values({
      entry: key,
      matter,
      report_id: report,
      entry_id: entry,
      trace: kept.trace,
      joined: joined === null ? null : JSON.stringify(joined),
      asserts: listOrNull(kept.asserts),
      denies: listOrNull(kept.denies),
    })
    .execute();
  await sql`update matter set disputed = 1 where key = ${matter} and disputed = 0 and ${isDisputed}`.execute(db);
  await sql`
    insert into matter_key (key, matter, last)
    select distinct value, ${matter}, ${key} from json_each(${JSON.stringify(kept.keys)}) where true
    on conflict do update set last = max(last, excluded.last)
  `.execute(db);
}

const listOrNull = (names: readonly string[]) => (names.length === 0 ? null : JSON.stringify(names));

/** Whether somebody asserts a matter and somebody else denies it. */
const isDisputed = sql`exists (
  select 1 from joining as denial, json_each(denial.denies) as denying
  where denial.matter = matter.key and denial.denies is not null and exists (
    select 1 from joining as claim, json_each(claim.asserts) as asserting
    where claim.matter = matter.key and asserting.value <> denying.value
  )
)`;

/** Moves all entries of matters into another and removes them. */
export async function mergeMatters(db: Kysely<StoreTables>, from: readonly number[], into: number): Promise<void> {
  for (const matter of from) {
    await db.updateTable("joining").set({ matter: into }).where("matter", "=", matter).execute();
    await sql`
      insert into matter_key (key, matter, last) select key, ${into}, last from matter_key where matter = ${matter}
      on conflict do update set last = max(last, excluded.last)
    `.execute(db);
    await db.deleteFrom("matter").where("key", "=", matter).execute();
  }
  if (from.length > 0) await recount(db, [into]);
}

/** Counts matters anew, and removes those that have no entry. */
export async function recount(db: Kysely<StoreTables>, matters: readonly number[]): Promise<void> {
  const keys = JSON.stringify(matters);
  await sql`
    update matter set entries = told.entries, reports = told.reports, first = told.first, last = told.last
    from (
      select joining.matter as matter, count(*) as entries, count(distinct joining.report_id) as reports,
        min(version.published) as first, max(version.published) as last
      from joining join entry on entry.key = joining.entry join version on version.key = entry.version
      where joining.matter in (select value from json_each(${keys})) group by joining.matter
    ) as told
    where matter.key = told.matter
  `.execute(db);
  await sql`update matter set disputed = ${isDisputed} where key in (select value from json_each(${keys}))`.execute(db);
  await sql`
    delete from matter where key in (select value from json_each(${keys}))
      and not exists (select 1 from joining where joining.matter = matter.key)
  `.execute(db);
}

/** Takes the entries of a version out of their matters, and has it wait no longer. */
export async function unjoinVersion(db: Kysely<StoreTables>, version: number): Promise<void> {
  await takeApart(db, version);
  await waitNoLonger(db, version);
}

/** A version whose entries are joined, or gone. */
export async function waitNoLonger(db: Kysely<StoreTables>, version: number): Promise<void> {
  await db.deleteFrom("unjoined").where("version", "=", version).execute();
}

/** Takes the entries of a version out of their matters. */
export async function takeApart(db: Kysely<StoreTables>, version: number): Promise<void> {
  const gone = await db
    .deleteFrom("joining")
    .where("entry", ">=", entryKey(version, 0))
    .where("entry", "<=", lastEntryKey(version))
    .returning("matter")
    .execute();
  const matters = [...new Set(gone.map(({ matter }) => matter))];
  if (matters.length > 0) await recount(db, matters);
}

/** Marks the versions of whose actors a correction says something else than before. */
export async function markReread(
  db: Kysely<StoreTables>,
  { actor, target }: { readonly actor: string; readonly target: string | null },
): Promise<void> {
  await sql`
    insert into unjoined (version) select distinct version from appearance
    where actor = ${actor} or read = ${actor} or (actor = ${target} and read <> ${target})
    on conflict do update set joined = 0
  `.execute(db);
}

/** Marks versions whose entries are to be joined at the next call. */
export async function markUnjoined(db: Kysely<StoreTables>, versions: readonly number[]): Promise<void> {
  await sql`
    insert into unjoined (version) select value from json_each(${JSON.stringify(versions)}) where true
    on conflict do update set joined = 0
  `.execute(db);
}
