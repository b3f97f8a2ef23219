import { type Kysely, sql } from "kysely";
import type { ReviewedEntry } from "../../reviews.ts";
import { candidatesNeeded, unique } from "../../unique.ts";
import type { StoreTables } from "../tables.ts";

/** The one entry that is meant, rejected ones too; see {@link Reviews.find}. */
export async function findReviewed(db: Kysely<StoreTables>, idOrPrefix: string): Promise<ReviewedEntry> {
  // Ids have no letter after z.
  const [first, after] = [idOrPrefix, `${idOrPrefix}\u{10ffff}`];
  const { rows } = await sql<ReviewedEntry>`
    select version.report_id as report, version.number as version, entry.id as entry
    from entry join version on version.key = entry.version
    where entry.id >= ${first} and entry.id < ${after} and entry.current = 1
    union
    select version.report_id, version.number, review.entry_id
    from review join version on version.report_id = review.report_id and version.current = 1
    where review.entry_id >= ${first} and review.entry_id < ${after}
    order by entry limit ${candidatesNeeded}
  `.execute(db);
  const {
    id: _,
    shown: __,
    ...found
  } = unique(
    "entry",
    idOrPrefix,
    rows.map((row) => ({ ...row, id: row.entry, shown: `${row.entry}: in ${row.report}` })),
  );
  return found;
}
