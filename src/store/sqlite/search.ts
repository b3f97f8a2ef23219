import { type Kysely, type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { entryKinds } from "../../record/index.ts";
import { checkedStored } from "../from-json.ts";
import { checkedPage } from "../page.ts";
import { searchWords } from "../search-words.ts";
import { type EntryFilter, type FoundCount, mostCounted, type SearchHit } from "../store.ts";
import { yes } from "./current.ts";
import { type EntryRow, storedEntries } from "./entry-row.ts";
import { all, type Wanted, wanted } from "./found.ts";
import { quoted } from "./match.ts";
import { rankingWords } from "./ranking-words.ts";
import { snippetsOf } from "./snippets.ts";
import type { StoreTables } from "./tables.ts";

/** Ranking reads every match; this bounds the time that a word found everywhere takes. */
const mostRanked = 5_000;

/** Counting so many entries anew for each search takes no time to speak of. */
const mostCountedAnew = 50_000;

/** Finds entries by words; see {@link Store.search}. */
export async function search(db: Kysely<StoreTables>, typed: string, filter: EntryFilter = {}): Promise<SearchHit[]> {
  const { limit, offset } = checkedPage(filter);
  const words = searchWords(typed);
  const asked = await wanted(db, words, filter);
  const { entry, words: index } = asked;
  const page = sql`${await ranked(db, words, asked)} order by badness, key limit ${limit} offset ${offset}`;
  const { rows } = await sql<EntryRow & { readonly key: number }>`
    with page as materialized (${page})
    select
      page.key, entry.version as version_key, entry.entry, entry.speaker,
      version.report_id, version.source, version.title, version.published, version.number
    from page
    cross join ${entry} on entry.key = page.key
    cross join version on version.key = entry.version
    order by page.badness, page.key
  `.execute(db);
  const entries = await storedEntries(db, rows);
  const snippets = await snippetsOf(
    db,
    index,
    words,
    rows.map(({ key }) => key),
  );
  return entries.map((entry, index) => ({ ...entry, snippet: snippets[index] ?? [] }));
}

/** The keys of what is found, with how badly each fits: of the newest of them, where there are very many. */
async function ranked(
  db: Kysely<StoreTables>,
  words: readonly string[],
  { match, narrowing, common, asksMore, holds, words: index }: Wanted,
): Promise<RawBuilder<unknown>> {
  const ranking = rankingWords(words);
  // What the columns weigh; items and traits nothing.
  const badness = sql`bm25(${index}, 1, 2, 0.5, 0.5, 0, 0)`;
  const newest = (column: RawBuilder<unknown>) => sql<{ readonly key: number }>`
    select rowid as key, ${column} as badness from ${index}
    where ${index} match ${match} and ${holds(sql`${index}.rowid`)}
    order by rowid desc
    limit ${mostRanked}
  `;
  if (!asksMore && ranking.length === words.length) return sql`select key, badness from (${newest(badness)})`;
  const { rows } = await sql<{ readonly keys: string; readonly first: number | null }>`
    select json_group_array(key) as keys, min(key) as first from (${newest(sql`null`)})
  `.execute(db);
  const [{ keys, first } = { keys: "[]", first: null }] = rows;
  const rare: string[] = [];
  for (const part of common) if (await isRare(db, index, part)) rare.push(part);
  // A number comes as a real one, which FTS5 takes for no bound.
  return sql`
    select rowid as key, ${badness} as badness from ${index}
    where ${index} match ${all([...narrowing, ...rare, quoted(ranking)])}
      and rowid >= cast(${first} as integer) and +rowid in (select value from json_each(${keys}))
  `;
}

/**
 * Whether a part of a query is better ranked with: it is then counted over the whole record, and without it all that has the
 * words is gone through down to the last that is found, which is far where few have that part.
 */
async function isRare(db: Kysely<StoreTables>, index: RawBuilder<unknown>, part: string): Promise<boolean> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from (select 1 from ${index} where ${index} match ${part} limit ${mostCountedAnew})
  `.execute(db);
  return (rows[0]?.count ?? 0) < mostCountedAnew;
}

const Kinds = z.array(z.object({ kind: z.enum(entryKinds), count: z.int() }));

/** Counts what is found, of each kind; see {@link Store.found}. */
export async function countFound(
  db: Kysely<StoreTables>,
  typed: string | null,
  filter: EntryFilter = {},
): Promise<FoundCount> {
  const { match, holds, entry, words } = await wanted(db, typed === null ? [] : searchWords(typed), filter);
  const keys =
    match === null
      ? sql`select key from ${entry} where current = ${yes} and ${holds(sql`entry.key`)}`
      : sql`select rowid as key from ${words} where ${words} match ${match} and ${holds(sql`${words}.rowid`)}`;
  const { rows } = await sql`
    with some as materialized (${keys} limit ${mostCounted + 1})
    select entry.kind, count(*) as count from some cross join ${entry} on entry.key = some.key group by entry.kind
  `.execute(db);
  const counts = checkedStored(Kinds, rows);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return { kinds: Object.fromEntries(counts.map(({ kind, count }) => [kind, count])), more: all > mostCounted };
}
