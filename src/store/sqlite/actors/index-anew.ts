import type { Kysely } from "kysely";
import { indexVersion, unindexVersion } from "../index-version.ts";
import { recordAt } from "../record-at.ts";
import type { StoreTables } from "../tables.ts";

/** Makes a change of corrections, and has these latest versions found by what then holds. */
export async function indexAnew<T>(
  db: Kysely<StoreTables>,
  versions: readonly number[],
  change: () => Promise<T>,
): Promise<T> {
  for (const version of versions) await unindexVersion(db, version);
  const result = await change();
  for (const version of versions) await indexVersion(db, version, await recordAt(db, version));
  return result;
}
