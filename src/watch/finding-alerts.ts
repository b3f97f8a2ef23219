import type { Finding } from "../rules/finding/finding.ts";
import type { NewAlert, ToldFinding } from "../store/watches.ts";
import { sha256 } from "../util/sha256.ts";
import { Alert } from "./alert.ts";
import type { Watch } from "./stored-watch.ts";

/** What findings come to for a watch. */
export interface FindingNews {
  /** Those of the watch's rules that stand, by their ids. */
  readonly standing: ReadonlyMap<string, Finding>;
  /** As they last were, of those that are gone. */
  readonly last: ReadonlyMap<string, Finding>;
  /** Ids of those that were found, changed or gone. */
  readonly moved: readonly string[];
  readonly told: readonly ToldFinding[];
  /** The report that a report counts as where it is a copy. */
  countsAs(report: string): string;
}

/** Alerts of findings that are new, have changed or are gone since a watch last told of them. */
export function findingAlerts(
  watch: Watch,
  news: FindingNews,
): { readonly alerts: NewAlert[]; readonly told: ToldFinding[] } {
  const told = new Map(news.told.map((one) => [one.finding, one]));
  const alerts: NewAlert[] = [];
  const remembered: ToldFinding[] = [];
  for (const id of news.moved) {
    const before = told.get(id) ?? null;
    const now = news.standing.get(id) ?? null;
    const what = whatOf(now, before, watch, news);
    const finding = now ?? news.last.get(id) ?? null;
    if (what !== null && finding !== null) alerts.push(alertOf(watch, what, finding));
    if (now !== null && (before !== null || isWanted(now, watch)))
      remembered.push(toldOf(now, news, isWanted(now, watch)));
    else if (before !== null) remembered.push({ ...before, stands: false });
  }
  return { alerts, told: remembered };
}

type What = "finding-found" | "finding-changed" | "finding-gone";

function whatOf(now: Finding | null, before: ToldFinding | null, watch: Watch, news: FindingNews): What | null {
  if (before === null || !before.stands) {
    if (now === null || !isWanted(now, watch)) return null;
    return isPartOfTold(now, news) ? null : "finding-found";
  }
  if (now === null) return isPartOfStanding(before, news) ? null : "finding-gone";
  if (!isWanted(now, watch)) return "finding-changed";
  return gistOf(now, news) === before.gist && sameSources(now, before, news) ? null : "finding-changed";
}

/** Whether a finding is one that a watch looks for. */
export function isWanted({ rule, verdict }: Finding, { asks }: Pick<Watch, "asks">): boolean {
  if (asks.find !== "findings") return false;
  return (
    (asks.rules.length === 0 || asks.rules.includes(rule)) &&
    (asks.verdicts.length === 0 || asks.verdicts.includes(verdict))
  );
}

/** A finding as a watch remembers it. */
export function toldOf(finding: Finding, news: Pick<FindingNews, "countsAs">, stands = true): ToldFinding {
  return { finding: finding.id, rule: finding.rule, stands, gist: gistOf(finding, news), entries: entriesOf(finding) };
}

const entriesOf = ({ entries }: Finding) => entries.map(({ report, entry }) => `${report} ${entry}`);

/**
 * What a finding comes down to: how strong it is, on what law, what is missing, and who says what; copies change nothing
 * of it, nor does other wording.
 */
function gistOf(
  { verdict, certainty, provisions, missing, entries, said }: Finding,
  { countsAs }: Pick<FindingNews, "countsAs">,
): string {
  const firstOfSource = new Map<string, string>();
  for (const { report } of entries)
    if (!firstOfSource.has(countsAs(report))) firstOfSource.set(countsAs(report), report);
  const heard = new Set(firstOfSource.values());
  const own = new Set(entries.filter(({ report }) => heard.has(report)).map(({ entry }) => entry));
  const voices = said.filter(({ entry, words }) => own.has(entry) || words.some(({ report }) => heard.has(report)));
  return sha256(
    JSON.stringify([
      verdict,
      certainty,
      provisions.map(({ fact }) => fact).sort(),
      [...missing].sort(),
      [...new Set(voices.map(({ by, stance }) => `${by} ${stance}`))].sort(),
    ]),
  );
}

function sameSources(now: Finding, before: ToldFinding, { countsAs }: FindingNews): boolean {
  const sources = (reports: readonly string[]) => JSON.stringify([...new Set(reports.map(countsAs))].sort());
  return (
    sources(now.entries.map(({ report }) => report)) === sources(before.entries.map((one) => one.split(" ")[0] ?? ""))
  );
}

/** Whether all that it rests on was told of in another finding of the rule, which has come apart. */
function isPartOfTold(now: Finding, { told }: FindingNews): boolean {
  return told.some(
    ({ finding, rule, entries }) =>
      finding !== now.id && rule === now.rule && entriesOf(now).every((one) => entries.includes(one)),
  );
}

/** Whether all that it rested on stands in another finding of the rule, into which it has gone. */
function isPartOfStanding(before: ToldFinding, { standing }: FindingNews): boolean {
  return [...standing.values()].some((one) => {
    if (one.id === before.finding || one.rule !== before.rule) return false;
    const all = entriesOf(one);
    return before.entries.every((entry) => all.includes(entry));
  });
}

const said = { "finding-found": "new", "finding-changed": "changed", "finding-gone": "gone" } as const;

function alertOf({ id, name }: Watch, what: What, finding: Finding): NewAlert {
  const at = new Date().toISOString();
  const alert = Alert.parse({
    id: `a-${sha256(JSON.stringify([id, what, finding, at])).slice(0, 16)}`,
    watch: { id, name },
    at,
    what,
    title: `${name}: ${said[what]}: ${finding.title}`,
    report: null,
    entries: [],
    finding,
  });
  return {
    id: alert.id,
    content: JSON.stringify(alert),
    reports: [...new Set(finding.entries.map(({ report }) => report))],
  };
}
