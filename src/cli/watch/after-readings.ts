import type { ReadingDesk } from "../../intake/desk/reading-desk.ts";
import type { Store } from "../../store/store.ts";
import { reportProblem } from "../report-problem.ts";

/**
 * Runs the watches whenever a reading of a desk has ended, one time after the other.
 *
 * @returns what ends that, once the last run is through.
 */
export function runAfterReadings(desk: ReadingDesk, store: Store): () => Promise<void> {
  const ended = new Set<string>();
  let running = Promise.resolve();
  const stop = desk.subscribe(() => {
    const fresh = desk.list().filter(({ id, state }) => state !== "waiting" && state !== "reading" && !ended.has(id));
    if (fresh.length === 0) return;
    for (const { id } of fresh) ended.add(id);
    running = running.then(() => run(store));
  });
  return () => {
    stop();
    return running;
  };
}

async function run(store: Store): Promise<void> {
  try {
    const watches = await store.watches.list();
    if (watches.length === 0 && (await store.findings.touched()).length === 0) return;
    const { deliver, followFindings, runWatches } = await import("../../watch/index.ts");
    await followFindings(store);
    await runWatches(store);
    await deliver(store);
  } catch (error) {
    reportProblem(error, false, "watches");
  }
}
