import { type Kysely, sql } from "kysely";
import { checkedPage } from "../page.ts";
import { searchWords } from "../search-words.ts";
import type { SearchHit, SearchOptions } from "../store.ts";
import { isNoCopy } from "./copies/is-no-copy.ts";
import { type EntryRow, storedEntries } from "./entry-row.ts";
import { match } from "./match.ts";
import { hitEnd, hitStart, snippetParts } from "./snippet-parts.ts";
import type { StoreTables } from "./tables.ts";

/** Ranking reads every match; this bounds the time that a word found everywhere takes. */
const mostRanked = 10_000;

const snippetWords = 32;

/** Finds entries by words; see {@link Store.search}. */
export async function search(
  db: Kysely<StoreTables>,
  typed: string,
  options: SearchOptions = {},
): Promise<SearchHit[]> {
  const { limit, offset } = checkedPage(options);
  const words = searchWords(typed);
  const wanted =
    options.copies === "without" ? isNoCopy(sql`(select version from entry where entry.key = words.rowid)`) : sql`true`;
  const { rows } = await sql<EntryRow & { readonly snippet: string }>`
    with candidate as materialized (
      select rowid as key, bm25(words, 1, 2, 0.5, 0.5, 0) as badness
      from words
      where words match ${match(words, { kind: options.kind })} and ${wanted}
      order by rowid desc
      limit ${mostRanked}
    ),
    page as materialized (
      select key, badness from candidate order by badness, key limit ${limit} offset ${offset}
    )
    select
      entry.version as version_key, entry.entry, entry.speaker, version.report_id, version.source, version.title, version.published, version.number,
      (
        select snippet(words, -1, ${hitStart}, ${hitEnd}, '…', ${snippetWords})
        from words
        where words match ${match(words)} and rowid = page.key
      ) as snippet
    from page
    cross join entry on entry.key = page.key
    cross join version on version.key = entry.version
    order by page.badness, page.key
  `.execute(db);
  const entries = await storedEntries(db, rows);
  return entries.map((entry, index) => ({ ...entry, snippet: snippetParts(rows[index]?.snippet ?? "") }));
}
