import { setTimeout as sleep } from "node:timers/promises";
import { takeInMatters } from "../../corroborate/on-record/index.ts";
import type { Store } from "../../store/store.ts";

/** How long an answer waits for what came on record to be joined, in milliseconds. */
const patience = 300;

interface Joining {
  readonly work: Promise<void>;
  readonly stop: AbortController;
}

const underWay = new WeakMap<Store, Joining>();

/**
 * Has what came on record since the last time joined into matters, and says whether all of it is: an answer waits a
 * moment for it, and then tells what is joined so far while the rest goes on.
 *
 * @throws {OnrecordError} where joining fails; the next call tries again.
 */
export function isJoined(store: Store): Promise<boolean> {
  const { work } = underWay.get(store) ?? begin(store);
  return Promise.race([work.then(() => true), sleep(patience, false, { ref: false })]);
}

/** Ends joining before the store is closed; what is left is joined another time. */
export async function stopJoining(store: Store): Promise<void> {
  const joining = underWay.get(store);
  joining?.stop.abort();
  await joining?.work.catch(() => {});
}

function begin(store: Store): Joining {
  const stop = new AbortController();
  const work = takeInMatters(store, { signal: stop.signal }).finally(() => underWay.delete(store));
  const joining = { work, stop };
  underWay.set(store, joining);
  // A failure after the last answer left is told to whoever asks next.
  work.catch(() => {});
  return joining;
}
