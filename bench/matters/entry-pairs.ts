import { blockingKeys } from "../../src/corroborate/matter/blocking-keys.ts";
import { type Compared, comparedTrace } from "../../src/corroborate/matter/compared.ts";
import { featuresOf } from "../../src/corroborate/matter/features.ts";
import { tracesOf } from "../../src/corroborate/matter/trace-of.ts";
import type { ReportRecord } from "../../src/record/index.ts";
import type { Group } from "./read-groups.ts";

/** Two entries of one kind that share a key or a matter, with their features and whether they are about one thing. */
export interface EntryPair {
  readonly features: ReadonlyMap<string, number>;
  readonly same: boolean;
}

/** An entry of a record, and what it is about. */
export interface OfMatter {
  readonly record: ReportRecord;
  readonly entry: string;
  readonly matter: string;
}

/** Every pair of entries in the groups that the joiner would ever compare, and those that it should have. */
export function entryPairs(groups: readonly Group[]): EntryPair[] {
  return pairsIn(
    groups
      .flatMap(({ reports }) => reports)
      .flatMap(({ record, matters }) =>
        record.entries.map(({ id }) => ({ record, entry: id, matter: matters.get(id) ?? "" })),
      ),
  );
}

/** The same of entries given one by one. */
export function pairsIn(all: readonly OfMatter[]): EntryPair[] {
  const entries = preparedIn(all);
  return entries.flatMap((one, at) =>
    entries.slice(at + 1).flatMap((other): EntryPair[] => {
      if (one.compared.kind !== other.compared.kind) return [];
      const same = one.matter === other.matter;
      if (!same && ![...one.keys].some((key) => other.keys.has(key))) return [];
      return [{ features: featureMap(one.compared, other.compared), same }];
    }),
  );
}

/** Every pair of entries of two records about different things that the joiner would compare. */
export function pairsAcross(one: ReportRecord, other: ReportRecord): EntryPair[] {
  return [...prepared(one).values()].flatMap((a) =>
    [...prepared(other).values()].flatMap((b): EntryPair[] =>
      a.compared.kind === b.compared.kind && [...a.keys].some((key) => b.keys.has(key))
        ? [{ features: featureMap(a.compared, b.compared), same: false }]
        : [],
    ),
  );
}

/** Pairs that are one thing, the second told years after the first with its dates: years apart nothing is one thing. */
export function yearsApart(all: readonly EntryPair[]): EntryPair[] {
  return all.flatMap(({ features, same }, place) => {
    if (!same) return [];
    const later = new Map(features);
    for (const name of ["told-near", "day-same", "days-meet"]) later.delete(name);
    later.set("told-apart", 1).set("told-long-apart", longApartShares[place % longApartShares.length] ?? 1);
    if (features.has("day-same") || features.has("days-meet") || features.has("days-apart")) later.set("days-apart", 1);
    return [{ features: later, same: false }];
  });
}

const longApartShares = [0.5, 0.7, 0.9, 1, 1];

const preparedIn = (all: readonly OfMatter[]) =>
  all.flatMap(({ record, entry, matter }) => {
    const own = prepared(record).get(entry);
    return own === undefined ? [] : [{ ...own, matter }];
  });

interface Prepared {
  readonly compared: Compared;
  readonly keys: ReadonlySet<number>;
}

const known = new WeakMap<ReportRecord, ReadonlyMap<string, Prepared>>();

/** The entries of a record as the joiner sees them. */
function prepared(record: ReportRecord): ReadonlyMap<string, Prepared> {
  const before = known.get(record);
  if (before !== undefined) return before;
  const made = new Map(
    tracesOf(record).map((trace) => {
      const compared = comparedTrace(trace);
      return [trace.entry, { compared, keys: new Set(blockingKeys(compared)) }];
    }),
  );
  known.set(record, made);
  return made;
}

/** Features of two entries by their names. */
export function featureMap(a: Compared, b: Compared): Map<string, number> {
  return new Map(featuresOf(a, b).map(({ name, value }) => [name, value]));
}
