import { entryKinds } from "../record/index.ts";
import type { Page, Store, WithCopies } from "../store/store.ts";
import type { Cell } from "./entry-table/row-of.ts";
import { inPages } from "./in-pages.ts";

/** The reports on record as a table: first the titles of its columns, then a row for each; a page of them, all by default. */
export async function* reportTable(
  store: Store,
  copies: WithCopies["copies"],
  page: Page,
): AsyncGenerator<readonly Cell[]> {
  yield ["report", "title", "published", "source", "version", "read_at", ...entryKinds.map((kind) => `${kind}s`)];
  const reports = inPages((part) => store.reports({ ...part, copies }), page);
  for await (const { id, title, published, source, version, readAt, entries } of reports)
    yield [id, title, published, source, version, readAt, ...entryKinds.map((kind) => entries[kind] ?? 0)];
}
