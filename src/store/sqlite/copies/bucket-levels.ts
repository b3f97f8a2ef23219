import { type Kysely, sql, type Transaction } from "kysely";
import type { StoreTables } from "../tables.ts";

/**
 * Levels of buckets, each with so many versions at most before it is moved into the next; the last has no end.
 *
 * Buckets are random numbers: in one large table each of a report's would be written to a page of its own. In a small one
 * they share pages, and moved together they do again (a log-structured merge tree: O'Neil and others, 1996).
 */
const versionsOf = [1024, 32_768] as const;

/** The levels, the first being where new versions are put. */
export const levels = [...versionsOf.keys(), versionsOf.length];

/** A level is moved in so many slices, each a transaction, so that others who write wait only for one. */
const slices = 32;
const lastBucket = 2 ** 52;

/** Puts buckets of versions into the first level, in the order in which they lie there. */
export async function putBuckets(
  transaction: Transaction<StoreTables>,
  put: readonly { readonly version: number; readonly open: readonly number[] }[],
): Promise<void> {
  const rows = put.flatMap(({ version, open }) => open.map((bucket) => [bucket, version] as const));
  rows.sort(([a, one], [b, other]) => a - b || one - other);
  await sql`
    insert into bucket (level, bucket, version) select 0, value ->> 0, value ->> 1 from json_each(${JSON.stringify(rows)})
  `.execute(transaction);
}

/** Takes a version's buckets away, wherever they are. */
export async function removeBuckets(
  transaction: Transaction<StoreTables>,
  version: number,
  buckets: string,
): Promise<void> {
  await sql`
    delete from bucket where version = ${version} and bucket in (select value from json_each(${buckets}))
      and level in (select value from json_each(${JSON.stringify(levels)}))
  `.execute(transaction);
}

/** Moves the levels that are full on, if one of the versions is of those at which a level is: every so many one is. */
export async function moveBuckets(db: Kysely<StoreTables>, versions: readonly number[]): Promise<void> {
  for (const [level, most] of [...versionsOf.entries()].reverse()) {
    if (!versions.some((version) => version % most === 0)) continue;
    for (let slice = 0; slice < slices; slice++) {
      const from = Math.floor((lastBucket * slice) / slices);
      const to = slice + 1 < slices ? Math.floor((lastBucket * (slice + 1)) / slices) : Number.MAX_SAFE_INTEGER;
      await db.transaction().execute(async (transaction) => {
        const moved = sql`from bucket where level = ${level} and bucket >= ${from} and bucket < ${to}`;
        await sql`insert into bucket select ${level + 1}, bucket, version ${moved}`.execute(transaction);
        await sql`delete ${moved}`.execute(transaction);
      });
    }
  }
}
