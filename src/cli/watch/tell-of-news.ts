import type { ReadTally } from "../../intake/read-tally.ts";
import type { Store } from "../../store/store.ts";
import { followChanges } from "../check/follow.ts";
import { runAndSend, sendWhatIsDue } from "./run-and-send.ts";

/** Whose news were told last, so that nothing is run where nothing came. */
const toldAt = new WeakMap<ReadTally, number>();

/** After a reading: has findings follow, runs the watches on what came, and sends what they have to tell; standard output stays the record's. */
export async function tellOfNews(
  store: Store,
  tally: ReadTally,
  telling: { readonly quiet?: true; readonly log?: "json" },
): Promise<void> {
  const moved = await followChanges(store);
  if ((await store.watches.list()).length === 0) return;
  const { new: put, reread, "new-version": changed } = tally.outcomes;
  const came = put + reread + changed;
  if (came > (toldAt.get(tally) ?? 0) || moved) {
    toldAt.set(tally, came);
    await runAndSend(store, telling);
  } else await sendWhatIsDue(store, telling);
}
