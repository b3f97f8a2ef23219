import type { Entry } from "../record/index.ts";
import type { CopyCluster } from "../store/copies.ts";
import type { EntryFilter, Store } from "../store/store.ts";
import type { StoredEntry } from "../store/stored-entry.ts";
import type { ArrivedReport, NewAlert, SeenEntry, WatchRun } from "../store/watches.ts";
import { sha256 } from "../util/sha256.ts";
import { Alert } from "./alert.ts";
import type { Watch } from "./stored-watch.ts";

/** What a saved query finds in reports that arrived, apart from what it told before. */
export class EntryAlerts {
  readonly alerts: NewAlert[] = [];
  readonly seen: SeenEntry[] = [];
  readonly folded: WatchRun["folded"][number][] = [];

  constructor(
    private readonly store: Store,
    private readonly watch: Watch,
    private readonly find: { readonly words: string | null; readonly filter: EntryFilter },
  ) {}

  /**
   * Looks at one report: entries that are new make an alert; those that the same report, or one that it copies or is
   * copied by, told before are folded into that one's alert.
   */
  async lookAt({ report, version }: ArrivedReport): Promise<void> {
    const { filter } = this.find;
    if (filter.report !== undefined && filter.report !== report) return;
    const found = await matching(this.store, this.find.words, { ...filter, report });
    if (found.length === 0) return;
    const cluster = await this.store.copies.cluster(report);
    const mates = [report, ...(cluster?.reports.map(({ id }) => id) ?? [])];
    const known = [...(await this.store.watches.seen(this.watch.id, mates)), ...this.seen].filter((one) =>
      mates.includes(one.report),
    );
    const fresh: StoredEntry[] = [];
    for (const one of found) {
      const before = await this.toldBefore(one, version, known, cluster);
      if (before === null) fresh.push(one);
      else {
        this.seen.push(seenOf(one, before));
        if (!known.some((each) => each.report === report)) this.folded.push({ alert: before, report });
      }
    }
    const [first] = fresh;
    if (first === undefined) return;
    const alert = this.alertOf(
      fresh,
      first,
      known.some((one) => one.report === report && one.version !== version),
    );
    this.alerts.push({ id: alert.id, content: JSON.stringify(alert), reports: [report] });
    this.seen.push(...fresh.map((one) => seenOf(one, alert.id)));
  }

  /** The alert that told of an entry, in this report or in a copy; null for none. */
  private async toldBefore(
    { entry, report }: StoredEntry,
    version: number,
    known: readonly SeenEntry[],
    cluster: CopyCluster | null,
  ): Promise<string | null> {
    const alike = known.filter((one) => one.kind === entry.kind);
    const own = alike.find(
      (one) =>
        one.report === report.id &&
        (one.entry === entry.id || one.words === wordsOf(entry) || (one.version === version && overlaps(one, entry))),
    );
    if (own !== undefined) return own.alert;
    const others = known.filter((one) => one.report !== report.id);
    const [first] = others;
    if (first === undefined) return null;
    if (others.every((one) => !addsTo(report.id, one.report, cluster))) return first.alert;
    const same = alike.find((one) => one.report !== report.id && one.words === wordsOf(entry));
    return same?.alert ?? (await this.sameMatter({ report: report.id, entry: entry.id }, others));
  }

  private async sameMatter(
    ref: { report: string; entry: string },
    others: readonly SeenEntry[],
  ): Promise<string | null> {
    const [own, ...matters] = await this.store.matters.of([
      ref,
      ...others.map(({ report, entry }) => ({ report, entry })),
    ]);
    return others[matters.findIndex((one) => one !== null && one === own)]?.alert ?? null;
  }

  private alertOf(entries: readonly StoredEntry[], { report }: StoredEntry, again: boolean): Alert {
    const { id, name } = this.watch;
    const title = `${name}: ${report.title ?? report.source}${again ? " (new version)" : ""}`;
    return Alert.parse({
      id: `a-${sha256(JSON.stringify([id, report.id, report.version, entries.map(({ entry }) => entry.id), Date.now()])).slice(0, 16)}`,
      watch: { id, name },
      at: new Date().toISOString(),
      what: "entries",
      title,
      report,
      entries: entries.map(({ entry, speaker }) => ({
        report: report.id,
        entry: entry.id,
        kind: entry.kind,
        speaker,
        words: entry.evidence.map(({ text }) => text).join(" … "),
      })),
      finding: null,
    });
  }
}

/** Most entries of one report that an alert tells of. */
const mostEntries = 1000;

/** The entries that a query finds. */
export function matching(store: Store, words: string | null, filter: EntryFilter): Promise<readonly StoredEntry[]> {
  const page = { ...filter, limit: mostEntries };
  return words === null ? store.entries(page) : store.search(words, page);
}

/** Whether a report may say more than another of its cluster: an update of it, or the whole of which it is an excerpt. */
function addsTo(report: string, other: string, cluster: CopyCluster | null): boolean {
  const links = cluster?.reports.flatMap(({ copies }) => copies) ?? [];
  return links.some(
    ({ copy, source, kind }) =>
      (copy === report && source === other && kind === "update") ||
      (copy === other && source === report && (kind === "excerpt" || kind === "update")),
  );
}

const wordsOf = ({ evidence }: Entry) =>
  sha256(evidence.map(({ text }) => text.replaceAll(/\s+/gu, " ").trim().toLowerCase()).join("\n"));

const firstOf = ({ evidence }: Entry) => Math.min(...evidence.map(({ start }) => start));
const lastOf = ({ evidence }: Entry) => Math.max(...evidence.map(({ end }) => end));

const overlaps = (seen: SeenEntry, entry: Entry) => seen.start < lastOf(entry) && firstOf(entry) < seen.end;

const seenOf = ({ entry, report }: StoredEntry, alert: string): SeenEntry => ({
  report: report.id,
  entry: entry.id,
  version: report.version,
  kind: entry.kind,
  start: firstOf(entry),
  end: lastOf(entry),
  words: wordsOf(entry),
  alert,
});
