import type { Store } from "../../store/store.ts";

/** How taking in is done. */
export interface TakingIn {
  /** Stops it soon; a later call goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Awaited again and again, so that others who use the same store have their turn. */
  readonly turn?: (() => Promise<void>) | undefined;
  /** Most reports that are compared before others who use the same store have their turn. */
  readonly atOnce?: number | undefined;
}

/**
 * Compares the reports that came on record since the last time with all others; what compares them is loaded when needed.
 * A record that can only be looked at stays as it is.
 */
export async function takeInCopies(store: Store, how?: TakingIn): Promise<void> {
  if (store.readOnly) return;
  const { copyComparer } = await import("../copies/index.ts");
  await store.copies.takeIn(copyComparer, how);
}

/**
 * Finds copies and joins entries into matters, of the reports that came on record since the last time. A record that can
 * only be looked at stays as it is.
 */
export async function takeInMatters(store: Store, how?: TakingIn): Promise<void> {
  if (store.readOnly) return;
  await takeInCopies(store, how);
  const { matterJoiner } = await import("../matter/index.ts");
  await store.matters.takeIn(matterJoiner, how);
}

/** How many reports wait to be joined; none of a record that can only be looked at. */
export async function waitingToJoin(store: Store): Promise<number> {
  if (store.readOnly) return 0;
  const { matterJoiner } = await import("../matter/index.ts");
  return store.matters.waiting(matterJoiner.method);
}
