import { readFileSync } from "node:fs";
import { z } from "zod";
import { matterJoiner } from "../../src/corroborate/matter/index.ts";
import { type Entry, entryKinds, type ReportRecord } from "../../src/record/index.ts";
import { openStore } from "../../src/store/sqlite/index.ts";
import type { EntryPair } from "./entry-pairs.ts";
import { pairsAcross, pairsIn } from "./entry-pairs.ts";
import { likeness } from "./likeness.ts";
import type { PairCounts } from "./pair-interval.ts";

const RealGroup = z.strictObject({
  group: z.string(),
  half: z.enum(["fit", "held"]),
  /** The same actors, another event. */
  hard: z.boolean(),
  reports: z.array(z.strictObject({ report: z.string(), sha256: z.string() })),
  entries: z.array(
    z.strictObject({
      report: z.string(),
      kind: z.enum(entryKinds),
      start: z.int(),
      end: z.int(),
      /** Where the first words stand that name what is done. */
      act: z.strictObject({ start: z.int(), end: z.int() }).optional(),
      /** Entries of one kind with one letter are about one thing; "" is alone, "?" is not counted. */
      matter: z.string(),
    }),
  ),
});

/** Real articles on one event, or on events that are easily taken for one; see `groups/README.md`. */
export type RealGroup = z.infer<typeof RealGroup>;

/** The real groups of a half. */
export function realGroups(half: "fit" | "held"): RealGroup[] {
  return readFileSync(new URL("real-groups.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => RealGroup.parse(JSON.parse(line)))
    .filter((group) => group.half === half);
}

/** An entry as the product read it, with what it is about by the labels. */
export interface Labelled {
  readonly record: ReportRecord;
  readonly entry: Entry;
  /** The letter with the kind; the entry's own id where it is alone. */
  readonly gold: string;
}

/** The labelled entries of a group that the product has read, in the order of the labels; the most alike go together. */
export function labelled({ entries }: RealGroup, records: ReadonlyMap<string, ReportRecord>): Labelled[] {
  const fitting = entries.flatMap((label, place) => {
    const record = records.get(label.report);
    if (record === undefined) return [];
    return record.entries
      .filter(({ kind }) => kind === label.kind)
      .flatMap((entry) => {
        const alike = likeness(entry, label);
        return alike === null ? [] : [{ label, place, record, entry, alike }];
      });
  });
  const labels = new Set<number>();
  const taken = new Set<Entry>();
  const found: (Labelled & { readonly place: number })[] = [];
  for (const { label, place, record, entry } of fitting.sort((a, b) => b.alike - a.alike || a.place - b.place)) {
    if (labels.has(place) || taken.has(entry)) continue;
    labels.add(place);
    taken.add(entry);
    const { report, kind, matter } = label;
    if (matter === "?") continue;
    found.push({ record, entry, place, gold: matter === "" ? `${report} ${entry.id}` : `${kind} ${matter}` });
  }
  return found.sort((a, b) => a.place - b.place);
}

/** Pairs of labelled entries of one group, to fit weights on. */
export function groupPairs(groups: readonly RealGroup[], records: ReadonlyMap<string, ReportRecord>): EntryPair[] {
  return groups.flatMap((group) =>
    pairsIn(labelled(group, records).map(({ record, entry, gold }) => ({ record, entry: entry.id, matter: gold }))),
  );
}

/**
 * Pairs of entries in articles that no group holds together: as they are, and as where no date is known.
 *
 * The groups alone teach only what tells like things apart; a record is mostly of unlike ones.
 */
export function unrelatedPairs(groups: readonly RealGroup[], records: ReadonlyMap<string, ReportRecord>): EntryPair[] {
  const groupsOf = (id: string) => groups.filter(({ reports }) => reports.some(({ report }) => report === id));
  const all = [...records.values()].filter(({ report }) => groupsOf(report.id).length > 0);
  const apart = all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other): (readonly [ReportRecord, ReportRecord])[] => {
      const together = groupsOf(one.report.id).some((group) => groupsOf(other.report.id).includes(group));
      return together ? [] : [[one, other]];
    }),
  );
  const some = apart.filter((_, place) => place % everyArticle === 0);
  return [some, some.map(([one, other]) => [undated(one), undated(other)] as const)].flatMap((view) =>
    view.flatMap(([one, other]) => pairsAcross(one, other).filter((_, place) => place % everyEntry === 0)),
  );
}

/** Of so many unrelated pairs one is learned from: there are far more of them than tell anything new. */
const everyArticle = 5;
const everyEntry = 8;

const undated = (record: ReportRecord): ReportRecord => ({
  ...record,
  report: { ...record.report, published: null },
  entries: record.entries.map((entry) => ({ ...entry, date: null })),
});

/** How well the entries of groups are joined, all their articles in one record; pairs are counted within a group. */
export interface GroupScore {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  /** The same of each group. */
  readonly groups: readonly PairCounts[];
  readonly faults: readonly string[];
}

/**
 * Joins the entries of real articles with the product's joiner and compares them with the labels.
 *
 * @param inOrder - the articles in the order in which they come on record; default: by their days.
 */
export async function scoreGroups(
  groups: readonly RealGroup[],
  records: ReadonlyMap<string, ReportRecord>,
  inOrder: readonly ReportRecord[] = byDay([...records.values()]),
): Promise<GroupScore> {
  const store = await openStore({ file: ":memory:" });
  for (const record of inOrder) await store.save(record, { model: "read" });
  await store.matters.takeIn(matterJoiner);
  const counts: PairCounts[] = [];
  const faults: string[] = [];
  for (const group of groups) {
    let [gold, found, right] = [0, 0, 0];
    const own = labelled(group, records);
    const matters = await store.matters.of(
      own.map(({ record, entry }) => ({ report: record.report.id, entry: entry.id })),
    );
    for (const [at, one] of own.entries()) {
      for (const [place, other] of own.slice(0, at).entries()) {
        const same = one.gold === other.gold;
        const joined = matters[at] !== null && matters[at] === matters[place];
        if (same) gold++;
        if (joined) found++;
        if (same && joined) right++;
        if (same !== joined)
          faults.push(`${group.group}: ${same ? "not joined" : "joined wrongly"}: ${told(other)} and ${told(one)}`);
      }
    }
    counts.push({ gold, found, right });
  }
  await store.close();
  const sum = (what: keyof PairCounts) => counts.reduce((all, one) => all + one[what], 0);
  return { gold: sum("gold"), found: sum("found"), right: sum("right"), groups: counts, faults };
}

/** Articles by the day on which they were published, those of one day as they are given. */
export function byDay(records: readonly ReportRecord[]): ReportRecord[] {
  const dayOf = ({ report }: ReportRecord) => report.published ?? "";
  return [...records].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

const told = ({ record, entry }: Labelled) => `${record.report.id} ${entry.kind} at ${entry.evidence[0]?.start ?? 0}`;
