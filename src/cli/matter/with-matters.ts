import { takeInMatters } from "../../corroborate/on-record/index.ts";
import type { Store } from "../../store/store.ts";
import { withStore } from "../with-store.ts";

/** Opens a record that is there, finds copies and joins what came since the last time, works on it and closes it. */
export async function withMatters(file: string, work: (store: Store) => Promise<void>): Promise<void> {
  await withStore(file, async (store) => {
    await takeInMatters(store);
    await work(store);
  });
}
