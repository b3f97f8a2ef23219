import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { Span } from "../../../record/index.ts";
import { type CopyCluster, type CopyLink, copyBases, copyKinds, type ListedCluster } from "../../copies.ts";
import { checkedStored, fromJson } from "../../from-json.ts";
import { checkedPage } from "../../page.ts";
import type { Page } from "../../stored-entry.ts";
import { yes } from "../current.ts";
import type { StoreTables } from "../tables.ts";

const head = ["version.report_id as id", "version.source", "version.title", "version.published"] as const;

/** Lists clusters; see {@link Copies.clusters}. */
export async function listClusters(db: Kysely<StoreTables>, page?: Page): Promise<ListedCluster[]> {
  const { limit, offset } = checkedPage(page);
  const rows = await db
    .selectFrom("cluster")
    .innerJoin("sketch", "sketch.cluster", "cluster.key")
    .innerJoin("version", "version.key", "sketch.version")
    .select([...head, "version.number as version", "cluster.reports"])
    .where("sketch.origin", "is", null)
    .orderBy("cluster.reports", "desc")
    .orderBy("cluster.key")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ reports, ...source }) => ({ source, reports }));
}

const Links = z.array(
  z.object({
    copy: z.string(),
    source: z.string(),
    kind: z.enum(copyKinds),
    basis: z.enum(copyBases),
    likelihood: z.number(),
    shareOfCopy: z.number(),
    shareOfSource: z.number(),
    copyKey: z.int(),
    sourceKey: z.int(),
  }),
);

/** The cluster of a report; see {@link Copies.cluster}. */
export async function clusterOf(db: Kysely<StoreTables>, reportId: string): Promise<CopyCluster | null> {
  const members = await db
    .selectFrom("version as own")
    .innerJoin("sketch as mine", "mine.version", "own.key")
    .innerJoin("sketch", "sketch.cluster", "mine.cluster")
    .innerJoin("version", "version.key", "sketch.version")
    .select([...head, "version.number as version", "version.key", "sketch.origin"])
    .select(sql<string>`iif(json_valid(version.record), version.record -> '$.report.agencies', '[]')`.as("agencies"))
    .where("own.report_id", "=", reportId)
    .where("own.current", "=", yes)
    .orderBy(sql`sketch.origin is not null`)
    .orderBy("version.key")
    .execute();
  const links = await linksOf(
    db,
    members.map(({ key }) => key),
  );
  const reports = members.map(({ key, origin, agencies, ...report }) => ({
    ...report,
    agencies: fromJson(z.array(Span), agencies).map(({ text }) => text),
    copies: links
      .filter(({ copyKey }) => copyKey === key)
      .sort((a, b) => Number(b.sourceKey === origin) - Number(a.sourceKey === origin) || a.sourceKey - b.sourceKey)
      .map(({ copyKey: _, sourceKey: __, ...link }): CopyLink => link),
  }));
  const [first] = reports;
  if (first === undefined) return null;
  const { id, source, title, published, version } = first;
  return { source: { id, source, title, published, version }, reports };
}

async function linksOf(db: Kysely<StoreTables>, copies: readonly number[]): Promise<z.infer<typeof Links>> {
  const rows = await db
    .selectFrom("likeness")
    .innerJoin("version as copy", "copy.key", "likeness.copy")
    .innerJoin("version as source", "source.key", "likeness.source")
    .select(["copy.report_id as copy", "source.report_id as source", "kind", "basis", "likelihood"])
    .select(["share_of_copy as shareOfCopy", "share_of_source as shareOfSource"])
    .select(["likeness.copy as copyKey", "likeness.source as sourceKey"])
    .where("likeness.copy", "in", sql<number>`(select value from json_each(${JSON.stringify(copies)}))`)
    .execute();
  return checkedStored(Links, rows);
}
