import type { Saved, Store } from "../store/store.ts";
import { OnrecordError } from "../util/problem.ts";
import type { ReadReport } from "./read-one.ts";

/**
 * Saves several reports at once; where that cannot be done, as on a disk that is nearly full, none, so that each has to be
 * kept by itself.
 *
 * @throws {OnrecordError} `store-busy` where another program writes.
 */
export async function keepTogether(store: Store, read: readonly ReadReport[]): Promise<Map<ReadReport, Saved>> {
  const kept = new Map<ReadReport, Saved>();
  const open = read.flatMap((one) => (one.toSave === null ? [] : { one, toSave: one.toSave }));
  if (open.length < 2) return kept;
  try {
    const saved = await store.saveAll(open.map(({ toSave }) => toSave));
    for (const [i, { one }] of open.entries()) {
      const outcome = saved[i];
      if (outcome !== undefined) kept.set(one, outcome);
    }
  } catch (error) {
    if (error instanceof OnrecordError && error.problem.code === "store-busy") throw error;
  }
  return kept;
}
