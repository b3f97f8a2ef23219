import { type Kysely, sql } from "kysely";
import type { DateCount, PictureFilter, TallyWithout } from "../../pictures.ts";
import type { StoreTables } from "../tables.ts";
import { chosen, counts, dated } from "./chosen.ts";
import { countWhole } from "./pairs.ts";

/** Counts dates; see {@link Pictures.dates}. */
export async function dates(db: Kysely<StoreTables>, filter: PictureFilter = {}): Promise<TallyWithout<DateCount>> {
  const where = chosen(filter);
  const { rows } = await sql<DateCount>`
    select date_start as start, date_end as end, coalesce(date_precision, 'unknown') as precision, kind, ${counts}
    from entry where ${dated} and ${where} group by 1, 2, 3, 4 order by coalesce(date_start, date_end), date_end, kind
  `.execute(db);
  return {
    whole: await countWhole(db, where),
    without: await countWhole(db, sql`not ${dated} and ${where}`),
    rows,
  };
}
