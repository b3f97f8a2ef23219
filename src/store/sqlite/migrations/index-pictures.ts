import { inOrder } from "./migration.ts";

/** What pictures count by: how precise an entry's date and place are, and where the place is. */
export const indexPictures = inOrder([
  "alter table entry add column date_precision text",
  "alter table entry add column place_precision text",
  "alter table entry add column place_geonames integer",
  "alter table entry add column latitude real",
  "alter table entry add column longitude real",
  `update entry set date_precision = entry ->> '$.date.precision', place_precision = entry ->> '$.place.precision',
    place_geonames = entry ->> '$.place.geonames', latitude = entry ->> '$.place.latitude',
    longitude = entry ->> '$.place.longitude'
    where json_valid(entry) and (date_start is not null or date_end is not null or place is not null)`,
  // Each holds all that its picture counts by, so that entries themselves, which are long, are not read for it.
  "create index entry_when on entry (date_start, date_end, date_precision, kind) where current = 1",
  `create index entry_where on entry (
    place_country, place, place_precision, place_geonames, latitude, longitude, kind
  ) where current = 1 and place is not null`,
  "create index party_in_entry on party (entry, roles, actor)",
  "drop index entry_dated",
  "drop index party_entry",
]);
