import type { Page } from "../store/store.ts";

/** The rows of a list that were asked for. */
export interface PartOfList<Row> {
  readonly rows: readonly Row[];
  /** Says where the list goes on, if it does; on standard error, where it spoils neither tables nor lines of JSON. */
  tellMore(): void;
}

/** Fetches `limit` rows behind the first `skip`, and looks whether there are more. */
export async function partOfList<Row>(
  { limit, skip }: { readonly limit: number; readonly skip: number },
  fetch: (page: Required<Page>) => Promise<readonly Row[]>,
): Promise<PartOfList<Row>> {
  const found = await fetch({ limit: limit + 1, offset: skip });
  const last = skip + limit;
  return {
    rows: found.slice(0, limit),
    tellMore() {
      if (found.length <= limit) return;
      const which = skip === 0 && limit === 1 ? "This is the first" : `These are ${skip + 1} to ${last}`;
      process.stderr.write(`${which}; there are more: --limit shows more at once, --skip ${last} goes on.\n`);
    },
  };
}
