import { type Kysely, sql } from "kysely";
import type { Pictures } from "../../pictures.ts";
import type { StoreTables } from "../tables.ts";
import { behind, countBehind } from "./behind.ts";
import { dates } from "./dates.ts";
import { deeds, transfers } from "./pairs.ts";
import { places } from "./places.ts";

/** The {@link Pictures} of a SQLite store. */
export function picturesIn(db: Kysely<StoreTables>): Pictures {
  return {
    transfers: (filter) => transfers(db, filter),
    deeds: (filter) => deeds(db, filter),
    places: (filter) => places(db, filter),
    dates: (filter) => dates(db, filter),
    entries: (filter, mark, page) => behind(db, filter, mark, page),
    count: (filter, mark) => countBehind(db, filter, mark),
    countries: () => countries(db),
  };
}

async function countries(db: Kysely<StoreTables>): Promise<string[]> {
  const { rows } = await sql<{ readonly country: string }>`
    select country from actor where country is not null
    union select place_country from entry where current = 1 and place_country is not null
    order by 1
  `.execute(db);
  return rows.map(({ country }) => country);
}
