import { setTimeout as sleep } from "node:timers/promises";
import { takeInMatters } from "../../corroborate/on-record/index.ts";
import type { Store } from "../../store/store.ts";

/** How long an answer waits for what came on record to be joined, in milliseconds. */
const patience = 300;

const underWay = new WeakMap<Store, Promise<void>>();

/**
 * Has what came on record since the last time joined into matters, and says whether all of it is: an answer waits a
 * moment for it, and then tells what is joined so far while the rest goes on.
 *
 * @throws {OnrecordError} where joining fails; the next call tries again.
 */
export function isJoined(store: Store): Promise<boolean> {
  const work = underWay.get(store) ?? begin(store);
  return Promise.race([work.then(() => true), sleep(patience, false, { ref: false })]);
}

function begin(store: Store): Promise<void> {
  const work = takeInMatters(store).finally(() => underWay.delete(store));
  underWay.set(store, work);
  // A failure after the last answer left is told to whoever asks next.
  work.catch(() => {});
  return work;
}
