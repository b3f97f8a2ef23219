import type { Kysely } from "kysely";
import { Origin } from "../../record/index.ts";
import { fromJson } from "../from-json.ts";
import type { ListedVersion } from "../store.ts";
import { notFound } from "../unique.ts";
import { EntriesByKind, entriesByKind } from "./entries-by-kind.ts";
import type { StoreTables } from "./tables.ts";

/** Lists the versions of a report; see {@link Store.versions}. */
export async function listVersions(db: Kysely<StoreTables>, reportId: string): Promise<ListedVersion[]> {
  const rows = await db
    .selectFrom("version")
    .leftJoin("origin", "origin.version", "version.key")
    .select(["version.number as version", "title", "published", "model", "read_at as readAt", "origin.origin"])
    .select(entriesByKind.as("counts"))
    .where("report_id", "=", reportId)
    .orderBy("number")
    .execute();
  if (rows.length === 0) throw notFound("report", reportId);
  return rows.map(({ counts, origin, ...version }) => ({
    ...version,
    entries: fromJson(EntriesByKind, counts),
    origin: origin === null ? null : fromJson(Origin, origin),
  }));
}
