import { entryKinds } from "../record/index.ts";
import type { Page, Store, WithCopies } from "../store/store.ts";
import type { Cell } from "./entry-table/row-of.ts";

const pageLength = 500;

/** The reports on record as a table: first the titles of its columns, then a row for each; a page of them, all by default. */
export async function* reportTable(
  store: Store,
  copies: WithCopies["copies"],
  { limit = Number.MAX_SAFE_INTEGER, offset = 0 }: Page,
): AsyncGenerator<readonly Cell[]> {
  yield ["report", "title", "published", "source", "version", "read_at", ...entryKinds.map((kind) => `${kind}s`)];
  for (let done = 0; done < limit; ) {
    const page = { limit: Math.min(pageLength, limit - done), offset: offset + done, copies };
    const reports = await store.reports(page);
    for (const { id, title, published, source, version, readAt, entries } of reports)
      yield [id, title, published, source, version, readAt, ...entryKinds.map((kind) => entries[kind] ?? 0)];
    done += reports.length;
    if (reports.length < page.limit) return;
  }
}
