import { setImmediate as letOthersRun, setTimeout as sleep } from "node:timers/promises";
import type { Store } from "../../store/store.ts";

/** How many answers are being made from a store. */
const making = new WeakMap<Store, number>();

/** How often it is looked whether all answers are made, and how long at most, in milliseconds. */
const pause = 5;
const longest = 2000;

/** Makes an answer; what is done in the background waits for it. */
export async function answering<T>(store: Store, make: () => Promise<T>): Promise<T> {
  count(store, 1);
  try {
    return await make();
  } finally {
    count(store, -1);
  }
}

/** Waits, while an answer is being made, for something that is done in the background. */
export async function awaiting<T>(store: Store, background: Promise<T>): Promise<T> {
  const isAnswer = (making.get(store) ?? 0) > 0;
  if (!isAnswer) return background;
  count(store, -1);
  try {
    return await background;
  } finally {
    count(store, 1);
  }
}

/** When something in the background may go on: once no answer is being made, or one takes long. */
export async function backgroundTurn(store: Store, signal: AbortSignal): Promise<void> {
  await letOthersRun();
  const end = performance.now() + longest;
  while ((making.get(store) ?? 0) > 0 && !signal.aborted && performance.now() < end) await sleep(pause);
}

function count(store: Store, by: 1 | -1): void {
  making.set(store, (making.get(store) ?? 0) + by);
}
