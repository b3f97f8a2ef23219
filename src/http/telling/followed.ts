import { setTimeout as sleep } from "node:timers/promises";
import type { FindingChanges } from "../../store/findings.ts";
import type { Store } from "../../store/store.ts";
import type { Problem } from "../../util/problem.ts";
import { problemIn } from "../problem-status.ts";

/** How long an answer waits for findings to follow what changed, in milliseconds. */
const patience = 300;

/** How findings stand to what is on record. */
export interface Followed {
  /** Whether they are up to date; false while they are still being brought there, or where that failed. */
  readonly upToDate: boolean;
  /** Why they could not be brought there: a file of rules that is gone, or wrong. */
  readonly problem: Problem | null;
}

const underWay = new WeakMap<Store, Promise<Followed>>();

/** Has findings follow what changed, and says whether they do: an answer waits a moment for it, the rest goes on. */
export function isFollowed(store: Store): Promise<Followed> {
  const work = underWay.get(store) ?? begin(store);
  return Promise.race([work, sleep(patience, { upToDate: false, problem: null }, { ref: false })]);
}

/** Has findings follow what a request changed, without anybody waiting for it. */
export function followSoon(store: Store): void {
  const before = underWay.get(store);
  // What is under way may have looked before the change.
  const next = before === undefined ? followTouched(store) : before.then(() => followTouched(store));
  // The next answer about findings tells of a failure.
  next.catch(() => {});
}

async function followTouched(store: Store): Promise<void> {
  if ((await store.findings.touched()).length > 0) await (underWay.get(store) ?? begin(store));
}

/** Waits for what is under way, and for what watches have to tell, before the store is closed. */
export async function endFollowing(store: Store): Promise<void> {
  for (let work = underWay.get(store); work !== undefined; work = underWay.get(store)) await work;
  await telling.get(store);
}

const telling = new WeakMap<Store, Promise<void>>();

/** Has watches tell of findings that moved, one time after the other; no answer waits for what is sent. */
export function tellSoon(store: Store, { found, changed, gone }: FindingChanges): void {
  if (found.length + changed.length + gone.length === 0) return;
  const before = telling.get(store) ?? Promise.resolve();
  telling.set(
    store,
    before.then(() => tell(store)),
  );
}

async function tell(store: Store): Promise<void> {
  try {
    const { deliver, runWatches } = await import("../../watch/index.ts");
    await runWatches(store);
    await deliver(store);
  } catch {
    // What could not be looked at or sent waits, and is tried again at the next run; each watch says why.
  }
}

function begin(store: Store): Promise<Followed> {
  const work = follow(store).finally(() => underWay.delete(store));
  underWay.set(store, work);
  return work;
}

async function follow(store: Store): Promise<Followed> {
  try {
    const checked = await store.findings.checked();
    if (checked === null) return { upToDate: false, problem: null };
    const { followFindings } = await import("../../watch/follow.ts");
    const changes = await followFindings(store);
    if (changes !== null) tellSoon(store, changes);
    return { upToDate: true, problem: null };
  } catch (error) {
    return { upToDate: false, problem: problemIn(error) };
  }
}
