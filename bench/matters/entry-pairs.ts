import { blockingKeys } from "../../src/corroborate/matter/blocking-keys.ts";
import { type Compared, comparedTrace } from "../../src/corroborate/matter/compared.ts";
import { featuresOf } from "../../src/corroborate/matter/features.ts";
import { tracesOf } from "../../src/corroborate/matter/trace-of.ts";
import type { Group } from "./read-groups.ts";

/** Two entries of one kind that share a key or a matter, with their features and whether they are about one thing. */
export interface EntryPair {
  readonly features: ReadonlyMap<string, number>;
  readonly same: boolean;
}

/** Every pair of entries in the groups that the joiner would ever compare, and those that it should have. */
export function entryPairs(groups: readonly Group[]): EntryPair[] {
  const entries = groups
    .flatMap(({ reports }) => reports)
    .flatMap(({ record, matters }) =>
      tracesOf(record).map((trace) => {
        const compared = comparedTrace(trace);
        return { compared, keys: new Set(blockingKeys(compared)), matter: matters.get(trace.entry) ?? "" };
      }),
    );
  return entries.flatMap((one, at) =>
    entries.slice(at + 1).flatMap((other): EntryPair[] => {
      if (one.compared.kind !== other.compared.kind) return [];
      const same = one.matter === other.matter;
      if (!same && ![...one.keys].some((key) => other.keys.has(key))) return [];
      return [{ features: featureMap(one.compared, other.compared), same }];
    }),
  );
}

function featureMap(a: Compared, b: Compared): Map<string, number> {
  return new Map(featuresOf(a, b).map(({ name, value }) => [name, value]));
}
