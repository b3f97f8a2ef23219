import { type Kysely, sql } from "kysely";
import { folded } from "../folded.ts";
import { slipsAllowed, slipsBetween } from "../slips.ts";
import type { NamedPlace } from "../store.ts";
import { placesOf } from "./suggest-places.ts";
import type { StoreTables } from "./tables.ts";

/** Places of entries whose names are nearest to what was typed; see {@link Store.nearestPlaces}. */
export async function nearestPlaces(db: Kysely<StoreTables>, typed: string, limit: number): Promise<NamedPlace[]> {
  const name = folded(typed);
  const most = slipsAllowed(name);
  const { rows } = await sql<{ readonly place: string }>`
    select distinct place from entry indexed by entry_placed
    where current = 1 and place is not null
      and length(place) between ${name.length - most} and ${name.length + most}
  `.execute(db);
  const near = rows
    .map(({ place }) => ({ place, slips: slipsBetween(name, place) }))
    .filter(({ slips }) => slips <= most);
  const fewest = Math.min(...near.map(({ slips }) => slips));
  const nearest = near.filter(({ slips }) => slips === fewest).map(({ place }) => place);
  return placesOf(db, sql`place in (select value from json_each(${JSON.stringify(nearest)}))`, limit);
}
