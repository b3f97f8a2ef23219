import { type Kysely, sql } from "kysely";
import type { SourceCount } from "../../copies.ts";
import { yes } from "../current.ts";
import type { StoreTables } from "../tables.ts";

/** The report that each counts as; see {@link Copies.sourcesOf}. */
export async function sourcesOf(db: Kysely<StoreTables>, reportIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("version")
    .leftJoin("sketch", "sketch.version", "version.key")
    .leftJoin("sketch as root", (join) =>
      join.onRef("root.cluster", "=", "sketch.cluster").on("root.origin", "is", null),
    )
    .leftJoin("version as source", "source.key", "root.version")
    .select(["version.report_id as id", "source.report_id as source"])
    .where("version.report_id", "in", sql<string>`(select value from json_each(${JSON.stringify(reportIds)}))`)
    .where("version.current", "=", yes)
    .execute();
  return new Map(rows.map(({ id, source }) => [id, source ?? id]));
}

/** All reports and sources; see {@link Copies.count}. */
export async function countSources(db: Kysely<StoreTables>): Promise<SourceCount> {
  const { rows } = await sql<SourceCount>`
    select reports, reports - (select coalesce(sum(reports - 1), 0) from cluster) as sources
    from (select count(*) as reports from version where current = 1)
  `.execute(db);
  return rows[0] ?? { reports: 0, sources: 0 };
}
