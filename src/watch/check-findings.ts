import { copyComparer } from "../corroborate/copies/index.ts";
import { matterJoiner } from "../corroborate/matter/index.ts";
import { Finding } from "../rules/finding/finding.ts";
import { checkStore, rulesWith } from "../rules/index.ts";
import type { FindingChanges } from "../store/findings.ts";
import { fromJson } from "../store/from-json.ts";
import type { Store } from "../store/store.ts";
import { type FindingNews, isWanted } from "./finding-alerts.ts";
import { opened, type Watch } from "./stored-watch.ts";

/** Reads the record against the rules that come with onrecord and those of all watches together. */
export async function checkFor(
  store: Store,
  watches: readonly Pick<Watch, "asks">[],
): Promise<ReadonlyMap<string, Finding>> {
  const { findings } = await checkStore(store, rulesWith(filesOf(watches)));
  return new Map(findings.map((finding) => [finding.id, finding]));
}

function filesOf(watches: readonly Pick<Watch, "asks">[]): string[] {
  const files = watches.flatMap(({ asks }) => (asks.find === "findings" ? asks.files : []));
  return [...new Set(files)].sort();
}

/** Reads the record against all rules that it is watched for, once copies and matters are taken in. */
export async function checked(store: Store): Promise<FindingChanges> {
  await store.copies.takeIn(copyComparer);
  await store.matters.takeIn(matterJoiner);
  const files = filesOf((await store.watches.list()).map(opened));
  return (await checkStore(store, rulesWith(files))).changes;
}

/** The findings of a watch that stand now. */
export async function findingsFor(store: Store, watch: Watch): Promise<Finding[]> {
  const all = (await store.watches.list()).map(opened);
  return [...(await checkFor(store, all)).values()].filter((finding) => isWanted(finding, watch));
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
