import type { Store } from "../store/store.ts";

/** Compares the reports that came on record since the last time with all others; what compares them is loaded when needed. */
export async function takeInCopies(store: Store): Promise<void> {
  const { copyComparer } = await import("../corroborate/copies/index.ts");
  await store.copies.takeIn(copyComparer);
}
