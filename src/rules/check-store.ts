import type { FindingChanges } from "../store/findings.ts";
import { fromJson } from "../store/from-json.ts";
import { Finding } from "./finding/finding.ts";
import { followStore, type StoreCheck, type StoreToCheck } from "./follow-store.ts";

/**
 * Reads what is on record against rules, puts the findings on record with their history, and gives all that stand.
 *
 * Findings join, and sources count, as the store knows copies and matters: both have to be taken in before.
 *
 * @example
 * const { findings, changes } = await checkStore(store, rulesWith([]));
 */
export async function checkStore(
  store: StoreToCheck,
  options: StoreCheck,
): Promise<{ readonly findings: readonly Finding[]; readonly changes: FindingChanges }> {
  const changes = await followStore(store, options);
  return { changes, findings: (await store.findings.standing()).map((json) => fromJson(Finding, json)) };
}
