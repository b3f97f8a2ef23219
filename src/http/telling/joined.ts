import { setTimeout as sleep } from "node:timers/promises";
import { takeInCopies, takeInMatters, waitingToJoin } from "../../corroborate/on-record/index.ts";
import type { Store } from "../../store/store.ts";
import { awaiting, backgroundTurn } from "./answering.ts";

/** How long an answer waits for what came on record to be joined, in milliseconds. */
const patience = 300;

/** So many reports are joined within that time, mostly. */
const few = 3;

/** So many reports are compared before requests have their turn; a long one takes some milliseconds. */
const atOnce = 8;

interface Joining {
  /** Copies are found before anything is joined. */
  readonly copies: Promise<void>;
  readonly work: Promise<void>;
  readonly stop: AbortController;
}

const underWay = new WeakMap<Store, Joining>();

/** Why joining failed, while nobody has been told. */
const failed = new WeakMap<Store, unknown>();

/** How much of what is on record is joined into matters. */
export interface HowJoined {
  readonly isJoined: boolean;
  /** How many reports are still to be joined. */
  readonly toJoin: number;
}

/**
 * Has what came on record since the last time joined into matters, and says how much of it is: an answer waits a moment
 * for a few reports, for many not at all, and then tells what is joined so far while the rest goes on.
 *
 * @throws {OnrecordError} where joining fails; the next call tries again.
 */
export async function howJoined(store: Store): Promise<HowJoined> {
  tellFailure(store);
  const waiting = await waitingToJoin(store);
  const { work } = underWay.get(store) ?? begin(store);
  const isJoined = await isDoneWithin(store, work, waiting > few ? 0 : patience);
  return { isJoined, toJoin: isJoined ? 0 : await waitingToJoin(store) };
}

/** Has the same done, and says whether all of it is: an answer waits a moment for it. */
export function isJoined(store: Store): Promise<boolean> {
  const { work } = underWay.get(store) ?? begin(store);
  return isDoneWithin(store, work, patience);
}

/**
 * Has the same done, and says whether the copies among it are found, which is all that counts without copies need.
 *
 * @param most - milliseconds that an answer waits for it; default 300.
 * @throws {OnrecordError} where finding them fails; the next call tries again.
 */
export function areCopiesFound(store: Store, most = patience): Promise<boolean> {
  const { copies } = underWay.get(store) ?? begin(store);
  return isDoneWithin(store, copies, most);
}

async function isDoneWithin(store: Store, work: Promise<void>, time: number): Promise<boolean> {
  try {
    return await awaiting(store, Promise.race([work.then(() => true), sleep(time, false, { ref: false })]));
  } catch (error) {
    failed.delete(store);
    throw error;
  }
}

function tellFailure(store: Store): void {
  const error = failed.get(store);
  if (error === undefined) return;
  failed.delete(store);
  throw error;
}

/** Ends joining before the store is closed; what is left is joined another time. */
export async function stopJoining(store: Store): Promise<void> {
  const joining = underWay.get(store);
  joining?.stop.abort();
  await joining?.work.catch(() => {});
}

function begin(store: Store): Joining {
  const stop = new AbortController();
  const how = { signal: stop.signal, atOnce, turn: () => backgroundTurn(store, stop.signal) };
  const copies = takeInCopies(store, how);
  const work = copies.then(() => takeInMatters(store, how)).finally(() => underWay.delete(store));
  const joining = { copies, work, stop };
  underWay.set(store, joining);
  // A failure after the last answer left is told to whoever asks next; that it was stopped is none.
  work.catch((error: unknown) => {
    if (!stop.signal.aborted) failed.set(store, error);
  });
  return joining;
}
