import { takeInMatters } from "../corroborate/on-record/index.ts";
import { followStore, rulesWith, type StoreCheck } from "../rules/index.ts";
import type { FindingChanges } from "../store/findings.ts";
import type { Store } from "../store/store.ts";
import { opened, type Watch } from "./stored-watch.ts";

/**
 * The rules that findings on record are kept by: those that come with onrecord, the files of one's own that
 * `onrecord check --rules` was last given, and those of watches.
 *
 * @param options.own - other files in the place of those last given.
 * @param options.adding - watches that are about to be added.
 * @throws {OnrecordError} where a file is not there any more, or cannot be used.
 */
export async function rulesInUse(
  store: Store,
  {
    own,
    adding = [],
  }: { readonly own?: readonly string[] | undefined; readonly adding?: readonly Pick<Watch, "asks">[] } = {},
): Promise<StoreCheck> {
  const files = own ?? (await store.findings.checked())?.files ?? [];
  const watched = filesOf([...(await store.watches.list()).map(opened), ...adding]);
  return { ...rulesWith([...new Set([...files, ...watched])].sort()), files };
}

/** The files of rules that watches look with. */
function filesOf(watches: readonly Pick<Watch, "asks">[]): string[] {
  return watches.flatMap(({ asks }) => (asks.find === "findings" ? asks.files : []));
}

/**
 * Brings the findings on record up to date, once the record has been checked before: after something was read, reviewed,
 * corrected or forgotten, and where a file of rules has changed.
 *
 * @returns what moved; null where nobody has ever had the record checked.
 */
export async function followFindings(store: Store): Promise<FindingChanges | null> {
  if ((await store.findings.checked()) === null) return null;
  const inUse = await rulesInUse(store);
  await takeInMatters(store);
  return followStore(store, inUse);
}
