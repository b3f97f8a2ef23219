import { type Kysely, type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { folded } from "../folded.ts";
import { checkedStored } from "../from-json.ts";
import type { NamedPlace } from "../store.ts";
import type { StoreTables } from "./tables.ts";

const Places = z.array(z.object({ name: z.string(), country: z.string().nullable(), entries: z.int() }));

/** Places with a name that begins so; see {@link Store.places}. */
export async function suggestPlaces(db: Kysely<StoreTables>, typed: string, limit: number): Promise<NamedPlace[]> {
  const beginning = folded(typed);
  if (beginning === "") return [];
  return placesOf(db, sql`place between ${beginning} and ${`${beginning}\u{10ffff}`}`, limit);
}

/** Places of entries of whose folded names in `place` a condition holds, those of most entries first. */
export async function placesOf(
  db: Kysely<StoreTables>,
  holds: RawBuilder<unknown>,
  limit: number,
): Promise<NamedPlace[]> {
  const { rows } = await sql`
    with named as materialized (
      select place, count(*) as entries, max(key) as last
      from entry indexed by entry_placed
      where current = 1 and ${holds}
      group by place order by entries desc, place limit ${limit}
    )
    select entry.entry ->> '$.place.name' as name, entry.place_country as country, named.entries
    from named cross join entry on entry.key = named.last
    order by named.entries desc, named.place
  `.execute(db);
  return checkedStored(Places, rows);
}
