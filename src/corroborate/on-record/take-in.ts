import type { Store } from "../../store/store.ts";

/** How taking in is done. */
export interface TakingIn {
  /** Stops between two reports; a later call goes on. */
  readonly signal?: AbortSignal | undefined;
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
