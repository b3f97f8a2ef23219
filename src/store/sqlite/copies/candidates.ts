import { sql, type Transaction } from "kysely";
import type { StoreTables } from "../tables.ts";
import { levels } from "./bucket-levels.ts";

/** A bucket takes no more reports: what so many share tells nothing, and looking it up costs the same in any record. */
const mostOfABucket = 32;

/** So many candidates are compared. */
const mostCandidates = 20;

/** Those that share less are not: one bucket that four reports share. */
const leastShared = 0.5;

/**
 * The reports that share most buckets, each counting less the more reports share it, and the buckets that have room for
 * another report.
 */
export async function candidatesOf(
  transaction: Transaction<StoreTables>,
  buckets: readonly number[],
): Promise<{ readonly candidates: readonly number[]; readonly open: readonly number[] }> {
  const { rows } = await sql<{ readonly bucket: number; readonly version: number }>`
    select bucket.bucket, bucket.version
    from json_each(${JSON.stringify(levels)}) as levels cross join json_each(${JSON.stringify(buckets)}) as own
      cross join bucket on bucket.level = levels.value and bucket.bucket = own.value
  `.execute(transaction);
  const sizes = new Map<number, number>();
  for (const { bucket } of rows) sizes.set(bucket, (sizes.get(bucket) ?? 0) + 1);
  const shared = new Map<number, number>();
  for (const { bucket, version } of rows)
    shared.set(version, (shared.get(version) ?? 0) + 1 / Math.sqrt(sizes.get(bucket) ?? 1));
  const chosen = [...shared]
    .filter(([, share]) => share >= leastShared)
    .sort(([a, shareOfA], [b, shareOfB]) => shareOfB - shareOfA || a - b)
    .slice(0, mostCandidates)
    .map(([version]) => version);
  return {
    candidates: chosen,
    open: buckets.filter((bucket) => (sizes.get(bucket) ?? 0) < mostOfABucket),
  };
}

/**
 * The sources of the clusters that the other ends of some links count with, where they were not compared: of many copies of one
 * report a new one shares as many buckets with each, and only with its source it counts.
 */
export async function sourcesBeyond(
  transaction: Transaction<StoreTables>,
  links: readonly { readonly copy: number; readonly source: number }[],
  compared: ReadonlySet<number>,
): Promise<number[]> {
  const linked = links.flatMap(({ copy, source }) => [copy, source]).filter((version) => compared.has(version));
  if (linked.length === 0) return [];
  const rows = await transaction
    .selectFrom("sketch")
    .select("origin")
    .distinct()
    .where("version", "in", sql<number>`(select value from json_each(${JSON.stringify(linked)}))`)
    .where("origin", "is not", null)
    .execute();
  return rows.flatMap(({ origin }) => (origin === null || compared.has(origin) ? [] : [origin]));
}
