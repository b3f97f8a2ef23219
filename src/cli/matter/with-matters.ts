import { takeInMatters, waitingToJoin } from "../../corroborate/on-record/index.ts";
import type { Store } from "../../store/store.ts";
import { withStore } from "../with-store.ts";

/** Joining fewer reports takes no time to speak of. */
const many = 20;

/** Opens a record that is there, finds copies and joins what came since the last time, works on it and closes it. */
export async function withMatters(file: string, work: (store: Store) => Promise<void>): Promise<void> {
  await withStore(file, async (store) => {
    const waiting = await waitingToJoin(store);
    if (waiting > many) {
      process.stderr.write(
        `Joining ${waiting} reports that came on record lately. Ctrl-C stops it; the next call goes on.\n`,
      );
    }
    await takeInMatters(store);
    await work(store);
  });
}
