import { type CountsAs, eachItsOwn, matterJoiner } from "../../corroborate/matter/index.ts";
import type { Store } from "../../store/store.ts";
import { withStore } from "../with-store.ts";

/** Opens a record that is there, joins what came since the last time, works on it and closes it. */
export async function withMatters(file: string, work: (store: Store) => Promise<void>): Promise<void> {
  await withStore(file, async (store) => {
    await store.matters.takeIn(matterJoiner);
    await work(store);
  });
}

/** What the reports of a matter count as; copies stand for themselves until they are known. */
export async function countsAsIn(_store: Store, _reports: readonly string[]): Promise<CountsAs> {
  return eachItsOwn;
}
