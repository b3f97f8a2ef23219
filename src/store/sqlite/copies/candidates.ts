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
 * One bucket that two share by chance makes no candidates, but for reports that have few: in a large record a report meets some
 * others so, ever more of them the larger it is.
 */
const leastBuckets = 2;
const fewBuckets = 12;

/** A report with what may be a copy of it. */
export interface Candidates {
  /** Those that share most buckets, each bucket counting less the more reports share it. */
  readonly candidates: readonly number[];
  /** The buckets that have room for another report. */
  readonly open: readonly number[];
}

/** The buckets of reports that come on record together, looked up at once. */
export class LookedUpBuckets {
  private constructor(private readonly versions: Map<number, number[]>) {}

  static async of(transaction: Transaction<StoreTables>, buckets: readonly number[]): Promise<LookedUpBuckets> {
    const sorted = Float64Array.from(new Set(buckets)).sort();
    const { rows } = await sql<{ readonly bucket: number; readonly version: number }>`
      select bucket.bucket, bucket.version
      from json_each(${JSON.stringify(levels)}) as levels
        cross join json_each(${`[${sorted.join(",")}]`}) as own
        cross join bucket on bucket.level = levels.value and bucket.bucket = own.value
    `.execute(transaction);
    const versions = new Map<number, number[]>();
    for (const { bucket, version } of rows) {
      const known = versions.get(bucket);
      if (known === undefined) versions.set(bucket, [version]);
      else known.push(version);
    }
    return new LookedUpBuckets(versions);
  }

  /** The candidates for a version, which from now on is one for those that come after it. */
  candidatesFor(version: number, buckets: readonly number[]): Candidates {
    const shared = new Map<number, { share: number; buckets: number }>();
    const open: number[] = [];
    for (const bucket of buckets) {
      const known = this.versions.get(bucket) ?? [];
      const share = 1 / Math.sqrt(known.length);
      for (const other of known) {
        const met = shared.get(other);
        if (met === undefined) shared.set(other, { share, buckets: 1 });
        else {
          met.share += share;
          met.buckets++;
        }
      }
      if (known.length < mostOfABucket) {
        open.push(bucket);
        known.push(version);
        this.versions.set(bucket, known);
      }
    }
    const candidates = [...shared]
      .filter(
        ([, { share, buckets: met }]) => share >= leastShared && (met >= leastBuckets || buckets.length <= fewBuckets),
      )
      .sort(([a, one], [b, other]) => other.share - one.share || a - b)
      .slice(0, mostCandidates)
      .map(([version]) => version);
    return { candidates, open };
  }
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
