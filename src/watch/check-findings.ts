import { takeInMatters } from "../corroborate/on-record/index.ts";
import { Finding } from "../rules/finding/finding.ts";
import { checkStore, followStore } from "../rules/index.ts";
import type { FindingChanges } from "../store/findings.ts";
import { fromJson } from "../store/from-json.ts";
import type { Store } from "../store/store.ts";
import { type FindingNews, isWanted } from "./finding-alerts.ts";
import { rulesInUse } from "./follow.ts";
import type { Watch } from "./stored-watch.ts";

/**
 * Reads the record against the rules in use, and gives every finding that stands.
 *
 * @param adding - watches that are about to be added, and whose rules are then in use as well.
 */
export async function checkFor(
  store: Store,
  adding: readonly Pick<Watch, "asks">[] = [],
): Promise<ReadonlyMap<string, Finding>> {
  const { findings } = await checkStore(store, await rulesInUse(store, { adding }));
  return new Map(findings.map((finding) => [finding.id, finding]));
}

/** Reads the record against the rules in use, once copies and matters are taken in. */
export async function checked(store: Store): Promise<FindingChanges> {
  await takeInMatters(store);
  return followStore(store, await rulesInUse(store));
}

/** The findings of a watch that stand now. */
export async function findingsFor(store: Store, watch: Watch): Promise<Finding[]> {
  return [...(await checkFor(store)).values()].filter((finding) => isWanted(finding, watch));
}

/** What the findings of a record come to for a watch that looked at them last `since`. */
export async function findingNews(
  store: Store,
  watch: string,
  moved: readonly string[],
  standing: ReadonlyMap<string, Finding>,
): Promise<FindingNews> {
  const told = await store.watches.told(watch);
  const last = new Map<string, Finding>();
  for (const id of moved) {
    if (standing.has(id)) continue;
    const state = (await store.findings.history(id)).at(-1);
    if (state !== undefined) last.set(id, fromJson(Finding, state.finding));
  }
  return { standing, last, moved, told, countsAs: await countsAsIn(store, standing, told) };
}

/** What the reports of findings count as: a copy as its source. */
export async function countsAsIn(
  store: Store,
  standing: ReadonlyMap<string, Finding>,
  told: readonly { readonly entries: readonly string[] }[] = [],
): Promise<(report: string) => string> {
  const reports = new Set([
    ...[...standing.values()].flatMap(({ entries }) => entries.map(({ report }) => report)),
    ...told.flatMap(({ entries }) => entries.map((one) => one.split(" ")[0] ?? "")),
  ]);
  const sources = await store.copies.sourcesOf([...reports]);
  return (report) => sources.get(report) ?? report;
}
