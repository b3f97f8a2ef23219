import { type Kysely, sql } from "kysely";

/** What pictures count by: how precise an entry's date and place are, and where the place is. */
export async function indexPictures<T>(db: Kysely<T>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** A value inside an entry as a column of its own, which only its index keeps; null in an entry that is damaged. */
const inside = (name: string, path: string, type: string) =>
  `alter table entry add column ${name} ${type}
    generated always as (iif(json_valid(entry), entry ->> '${path}', null)) virtual`;

const statements = [
  inside("date_precision", "$.date.precision", "text"),
  inside("place_precision", "$.place.precision", "text"),
  inside("place_geonames", "$.place.geonames", "integer"),
  inside("latitude", "$.place.latitude", "real"),
  inside("longitude", "$.place.longitude", "real"),
  `create index entry_when on entry (date_start, date_end, date_precision, kind)
    where current = 1 and (date_start is not null or date_end is not null)`,
  `create index entry_where on entry (
    place_country, place, place_precision, place_geonames, latitude, longitude, kind
  ) where current = 1 and place is not null`,
  "create index entry_acting on entry (plover) where current = 1 and kind = 'event'",
  "create index party_in_entry on party (entry, roles, actor)",
  "drop index party_entry",
];
