import type { EntryFilter, Store } from "../store/store.ts";

/** How many entries, in how many reports, and how many sources these are when copies count once. */
export interface EntryCount {
  readonly entries: number;
  readonly reports: number;
  readonly sources: number;
}

const pageLength = 1000;

/**
 * Counts entries with and without copies; takes as long as listing them.
 *
 * @param filter - which entries; its page does not matter.
 * @throws {OnrecordError} as {@link Store.entries}.
 */
export async function countEntries(store: Store, filter: EntryFilter = {}): Promise<EntryCount> {
  const reports = new Set<string>();
  let entries = 0;
  for (;;) {
    const page = await store.entries({ ...filter, limit: pageLength, offset: entries });
    for (const { report } of page) reports.add(report.id);
    entries += page.length;
    if (page.length < pageLength) break;
  }
  const sources = new Set((await store.copies.sourcesOf([...reports])).values());
  return { entries, reports: reports.size, sources: sources.size };
}
