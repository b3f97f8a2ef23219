import { type Kysely, sql } from "kysely";
import type { PictureFilter, PlaceCount, TallyWithout } from "../../pictures.ts";
import type { StoreTables } from "../tables.ts";
import { chosen, counts } from "./chosen.ts";
import { countWhole } from "./pairs.ts";

/** Counts places; see {@link Pictures.places}. */
export async function places(db: Kysely<StoreTables>, filter: PictureFilter = {}): Promise<TallyWithout<PlaceCount>> {
  const where = chosen(filter);
  const { rows } = await sql<PlaceCount>`
    select coalesce(
      (select first.entry ->> '$.place.name' from entry as first where first.key = at.first and json_valid(first.entry)),
      at.folded
    ) as name, folded, geonames, country, precision, latitude, longitude, kind, entries, independent
    from (
      select place_country as country, place as folded, coalesce(place_precision, 'unknown') as precision,
        place_geonames as geonames, latitude, longitude, kind, min(entry.key) as first, ${counts}
      from entry where place is not null and ${where} group by 1, 2, 3, 4, 5, 6, 7
    ) as at
    order by entries desc, folded, country, geonames, kind
  `.execute(db);
  return {
    whole: await countWhole(db, where),
    without: await countWhole(db, sql`place is null and ${where}`),
    rows,
  };
}
