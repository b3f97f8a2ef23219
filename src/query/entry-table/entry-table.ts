import type { EntryKind } from "../../record/index.ts";
import type { EntryFilter, Store, StoredEntry } from "../../store/store.ts";
import { inPages } from "../in-pages.ts";
import { firstColumns, lastColumns } from "./common-columns.ts";
import { kindColumns } from "./kind-columns.ts";
import { ReportsOf } from "./reports-of.ts";
import type { Cell } from "./row-of.ts";

/**
 * Entries as a table: first the titles of its columns, then a row for each, with what the entry is, who claims and denies it,
 * its words, the sentences these stand in, and the report. Where all entries are of one kind it has the columns of that kind.
 *
 * @param words - words and "phrases" that all have to occur; null to list entries in the order in which they came.
 * @param filter - which entries; null for none; its page holds, all by default.
 * @throws {OnrecordError} as {@link Store.entries} and {@link Store.search}.
 *
 * @example
 * for await (const cells of entryTable(store, null, { kind: "transfer" })) process.stdout.write(csvLine(cells));
 */
export async function* entryTable(
  store: Store,
  words: string | null,
  filter: EntryFilter | null,
): AsyncGenerator<readonly Cell[]> {
  const columns = [...firstColumns, ...kindColumns(kindOf(filter)), ...lastColumns];
  yield columns.map(([title]) => title);
  const reports = new ReportsOf(store);
  for await (const stored of entriesOf(store, words, filter)) {
    const row = { ...stored, ...(await reports.around(stored)) };
    yield columns.map(([, cell]) => cell(row));
  }
}

/** The kind that all entries are of which a filter lets through; undefined for several. */
function kindOf(filter: EntryFilter | null): EntryKind | undefined {
  if (filter === null) return undefined;
  const { kind, plover, occurrence, stage, item, speaker } = filter;
  if (kind !== undefined) return kind;
  if (plover !== undefined || occurrence !== undefined) return "event";
  if (stage !== undefined || item !== undefined) return "transfer";
  return speaker === undefined ? undefined : "statement";
}

function entriesOf(store: Store, words: string | null, filter: EntryFilter | null): AsyncIterable<StoredEntry> {
  return inPages(async (page) => {
    if (filter === null) return [];
    return words === null ? store.entries({ ...filter, ...page }) : store.search(words, { ...filter, ...page });
  }, filter ?? {});
}
