import type { ReadTally } from "../../intake/read-tally.ts";
import type { Store } from "../../store/store.ts";
import { OnrecordError } from "../../util/problem.ts";
import { followChanges } from "../check/follow.ts";
import { styleFor } from "../layout/style.ts";
import { reportProblem } from "../report-problem.ts";
import { alertBlock } from "./alert-block.ts";

/** Whose news were told last, so that nothing is run where nothing came. */
const toldAt = new WeakMap<ReadTally, number>();

/** After a reading: has findings follow, runs the watches on what came, and sends what they have to tell; standard output stays the record's. */
export async function tellOfNews(
  store: Store,
  tally: ReadTally,
  { quiet, log }: { readonly quiet?: true; readonly log?: "json" },
): Promise<void> {
  await followChanges(store);
  if ((await store.watches.list()).length === 0) return;
  // Loaded only here: who watches nothing need not wait for it.
  const { deliver, runWatches } = await import("../../watch/index.ts");
  const { new: put, reread, "new-version": changed } = tally.outcomes;
  const came = put + reread + changed;
  if (came > (toldAt.get(tally) ?? 0)) {
    toldAt.set(tally, came);
    for (const { watch, problem } of await runWatches(store)) {
      reportProblem(new OnrecordError(problem), log === "json", `watch ${watch}`);
    }
  }
  const style = styleFor(process.stderr);
  await deliver(store, {
    show:
      quiet === true
        ? undefined
        : async (alert) => {
            const line = log === "json" ? JSON.stringify({ event: "alert", alert }) : alertBlock(alert, style);
            process.stderr.write(`${line}\n`);
          },
  });
}
