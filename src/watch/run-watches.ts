import { copyComparer } from "../corroborate/copies/index.ts";
import { matterJoiner } from "../corroborate/matter/index.ts";
import { entryFilter } from "../query/asked-entries.ts";
import type { Finding } from "../rules/finding/finding.ts";
import type { Store } from "../store/store.ts";
import type { WatchRun } from "../store/watches.ts";
import { OnrecordError, type Problem } from "../util/problem.ts";
import { checkFor, findingNews } from "./check-findings.ts";
import { EntryAlerts } from "./entry-alerts.ts";
import { findingAlerts } from "./finding-alerts.ts";
import { opened, type Watch } from "./stored-watch.ts";

/** A watch that could not look, and why; it looks at the same news again when it can. */
export interface CouldNotLook {
  readonly watch: string;
  readonly problem: Problem;
}

/**
 * Lets every watch that is not paused look at what came on record since it last did; what it finds goes into the outbox.
 *
 * @param options.only - whole id of the one watch to run.
 * @returns the watches that could not look.
 */
export async function runWatches(
  store: Store,
  options: { readonly only?: string | undefined } = {},
): Promise<readonly CouldNotLook[]> {
  const all = (await store.watches.list()).map(opened).filter(({ pausedAt }) => pausedAt === null);
  const watches = all.filter(({ id }) => options.only === undefined || id === options.only);
  if (watches.length === 0) return [];
  await store.copies.takeIn(copyComparer);
  await store.matters.takeIn(matterJoiner);
  const problems: CouldNotLook[] = [];
  let standing: ReadonlyMap<string, Finding> | null = null;
  for (const watch of watches) {
    try {
      if (watch.asks.find === "findings") standing ??= await checkFor(store);
      await runWatch(store, watch, standing ?? new Map());
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      problems.push({ watch: watch.name, problem: error.problem });
      const since = await store.watches.cursor(watch.id);
      await store.watches.keep(watch.id, { ...nothing, since, upTo: since, problem: error.problem.message });
    }
  }
  return problems;
}

const nothing = { problem: null, alerts: [], seen: [], folded: [], told: [] } satisfies Partial<WatchRun>;

async function runWatch(store: Store, watch: Watch, standing: ReadonlyMap<string, Finding>): Promise<void> {
  const since = await store.watches.cursor(watch.id);
  const { upTo, reports, findings } = await store.watches.news(since);
  const { asks } = watch;
  if (asks.find === "findings") {
    const { alerts, told } = findingAlerts(watch, await findingNews(store, watch.id, findings, standing));
    await store.watches.keep(watch.id, { ...nothing, since, upTo, alerts, told });
    return;
  }
  const filter = reports.length === 0 ? null : await filterOf(store, asks.asked);
  if (filter === null) {
    await store.watches.keep(watch.id, { ...nothing, since, upTo });
    return;
  }
  const found = new EntryAlerts(store, watch, { words: asks.words, filter });
  for (const report of reports) {
    // What was there before is news only to who asks how reviewers left it.
    if (!report.isOnlyDecided || filter.reviewed !== undefined) await found.lookAt(report);
  }
  const { alerts, seen, folded } = found;
  await store.watches.keep(watch.id, { ...nothing, since, upTo, alerts, seen, folded });
}

/** The filter of a saved query; null where it names somebody of whom no report speaks yet. */
async function filterOf(store: Store, asked: Parameters<typeof entryFilter>[1]) {
  try {
    return await entryFilter(store, asked);
  } catch (error) {
    if (error instanceof OnrecordError && error.problem.code === "not-found") return null;
    throw error;
  }
}
