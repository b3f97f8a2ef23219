import { type CountsAs, matterJoiner } from "../../corroborate/matter/index.ts";
import { takeInCopies } from "../../intake/take-in-copies.ts";
import type { Store } from "../../store/store.ts";
import { withStore } from "../with-store.ts";

/** Opens a record that is there, finds copies and joins what came since the last time, works on it and closes it. */
export async function withMatters(file: string, work: (store: Store) => Promise<void>): Promise<void> {
  await withStore(file, async (store) => {
    await takeInCopies(store);
    await store.matters.takeIn(matterJoiner);
    await work(store);
  });
}

/** What reports count as: a copy as its source. */
export async function countsAsIn(store: Store, reports: readonly string[]): Promise<CountsAs> {
  const sources = await store.copies.sourcesOf(reports);
  return (report) => sources.get(report) ?? report;
}
