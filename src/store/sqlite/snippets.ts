import { type Kysely, type RawBuilder, sql } from "kysely";
import type { SnippetPart } from "../store.ts";
import { having, wordColumns } from "./match.ts";
import { hitEnd, hitStart, snippetParts } from "./snippet-parts.ts";
import type { StoreTables } from "./tables.ts";

const snippetWords = 32;

/** Searches that go on at once have each their own rows. */
let rowsGiven = 0;

/**
 * The words around what was searched for, in the order of the keys.
 *
 * Entries are put into a small index that lasts as long as the connection and is gone through there: in the large one each
 * is looked for anew in dozens of parts, which takes ten times as long.
 *
 * @param index - the full-text index, and `keys` entries in it that have the words.
 */
export async function snippetsOf(
  db: Kysely<StoreTables>,
  index: RawBuilder<unknown>,
  words: readonly string[],
  keys: readonly number[],
): Promise<SnippetPart[][]> {
  if (keys.length === 0) return [];
  const before = rowsGiven;
  rowsGiven += keys.length;
  const isOwn = sql`rowid between cast(${before + 1} as integer) and cast(${before + keys.length} as integer)`;
  await shownTable.execute(db);
  await sql`
    insert into temp.shown (rowid, ${columns})
    select asked.key + 1 + cast(${before} as integer), ${columns}
    from json_each(${JSON.stringify(keys)}) as asked cross join ${index} on ${index}.rowid = asked.value
  `.execute(db);
  try {
    const { rows } = await sql<{ readonly row: number; readonly marked: string }>`
      select rowid as row, snippet(shown, -1, ${hitStart}, ${hitEnd}, '…', ${snippetWords}) as marked
      from temp.shown where shown match ${having(words)} and ${isOwn}
    `.execute(db);
    const marked = new Map(rows.map(({ row, marked }) => [row, marked]));
    return keys.map((_, index) => snippetParts(marked.get(before + 1 + index) ?? ""));
  } finally {
    await sql`delete from temp.shown where ${isOwn}`.execute(db);
  }
}

const columns = sql.raw(wordColumns.join(", "));

/** Words are told apart and stemmed as in the large index. */
const shownTable = sql`
  create virtual table if not exists temp.shown using fts5 (
    ${columns}, tokenize = 'porter unicode61 remove_diacritics 2'
  )
`;
