import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { entryKinds, Origin } from "../../record/index.ts";
import { fromJson } from "../from-json.ts";
import type { ListedVersion } from "../store.ts";
import { notFound } from "../unique.ts";
import type { StoreTables } from "./tables.ts";

const Counts = z.partialRecord(z.enum(entryKinds), z.int());

/** Lists the versions of a report; see {@link Store.versions}. */
export async function listVersions(db: Kysely<StoreTables>, reportId: string): Promise<ListedVersion[]> {
  const rows = await db
    .selectFrom("version")
    .leftJoin("origin", "origin.version", "version.key")
    .select(["version.number as version", "title", "published", "model", "read_at as readAt", "origin.origin"])
    .select(
      sql<string>`(
        select json_group_object(kind, count)
        from (select kind, count(*) as count from entry where entry.version = version.key group by kind)
      )`.as("counts"),
    )
    .where("report_id", "=", reportId)
    .orderBy("number")
    .execute();
  if (rows.length === 0) throw notFound("report", reportId);
  return rows.map(({ counts, origin, ...version }) => ({
    ...version,
    entries: fromJson(Counts, counts),
    origin: origin === null ? null : fromJson(Origin, origin),
  }));
}
