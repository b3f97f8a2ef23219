import { accountOf, matterJoiner } from "../../src/corroborate/matter/index.ts";
import type { Joiner } from "../../src/store/matters.ts";
import { openStore } from "../../src/store/sqlite/index.ts";
import type { Store } from "../../src/store/store.ts";
import type { Group } from "./read-groups.ts";

type Pair = readonly [string, string];

/** How entries of groups came to be joined, all groups in one record. */
export interface JoinedGroups {
  /** Pairs of entries in one matter: in gold, as found, and both. */
  readonly pairs: { readonly gold: number; readonly found: number; readonly right: number };
  /** Pairs that were joined wrongly, and that were missed, by their entries' ids. */
  readonly wrong: readonly Pair[];
  readonly missed: readonly Pair[];
  /** Independent sources of each gold matter, and of the found matter that has most of its entries. */
  readonly sources: readonly { readonly matter: string; readonly gold: number; readonly found: number }[];
}

interface Placed {
  readonly id: string;
  readonly gold: string;
  readonly matter: string | null;
}

/** Puts the groups on one record, report by report in the order of publication, and joins their entries. */
export async function joinGroups<Opened>(groups: readonly Group[], joiner: Joiner<Opened>): Promise<JoinedGroups> {
  const store = await openStore({ file: ":memory:" });
  const reports = groups.flatMap((group) => group.reports).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  for (const { record } of reports) {
    await store.save(record, { model: "gold" });
    await store.matters.takeIn(joiner);
  }
  const placed: Placed[] = [];
  for (const { record, matters } of reports) {
    const refs = record.entries.map(({ id }) => ({ report: record.report.id, entry: id }));
    const found = await store.matters.of(refs);
    for (const [at, { entry }] of refs.entries()) {
      placed.push({ id: entry, gold: matters.get(entry) ?? "", matter: found[at] ?? null });
    }
  }
  const sources = await sourcesFound(store, groups, placed);
  await store.close();
  return { ...pairsOf(placed), sources };
}

const dayOf = ({ record }: Group["reports"][number]) => record.report.published ?? "";

/** The joiner that the product has. */
export const joinWithProduct = (groups: readonly Group[]) => joinGroups(groups, matterJoiner);

function pairsOf(placed: readonly Placed[]): Omit<JoinedGroups, "sources"> {
  const pairs = placed.flatMap((one, at) => placed.slice(at + 1).map((other) => [one, other] as const));
  const gold = pairs.filter(([one, other]) => one.gold === other.gold);
  const found = pairs.filter(([one, other]) => one.matter !== null && one.matter === other.matter);
  const right = new Set(found.filter(([one, other]) => one.gold === other.gold));
  const ids = ([one, other]: readonly [Placed, Placed]): Pair => [one.id, other.id];
  return {
    pairs: { gold: gold.length, found: found.length, right: right.size },
    wrong: found.filter((pair) => !right.has(pair)).map(ids),
    missed: gold.filter((pair) => !right.has(pair)).map(ids),
  };
}

async function sourcesFound(
  store: Store,
  groups: readonly Group[],
  placed: readonly Placed[],
): Promise<JoinedGroups["sources"]> {
  const copies = new Map(
    groups.flatMap(({ reports }) =>
      reports.flatMap(({ record, copyOf }): Pair[] => (copyOf === null ? [] : [[record.report.id, copyOf]])),
    ),
  );
  const counts: { matter: string; gold: number; found: number }[] = [];
  for (const [matter, gold] of groups.flatMap(({ sources }) => [...sources])) {
    const own = placed.filter((one) => one.gold === matter).map((one) => one.matter);
    const most = own.sort((a, b) => count(own, b) - count(own, a))[0];
    if (most == null) continue;
    const { sources } = accountOf(await store.matters.show(most), (report) => copies.get(report) ?? report);
    counts.push({ matter, gold, found: sources.length });
  }
  return counts;
}

const count = <T>(all: readonly T[], wanted: T) => all.filter((one) => one === wanted).length;
