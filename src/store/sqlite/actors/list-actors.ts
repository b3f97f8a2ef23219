import { type Kysely, type Selectable, sql } from "kysely";
import { Actor } from "../../../record/index.ts";
import type { ActorFilter, ListedActor } from "../../actors.ts";
import { checkedStored } from "../../from-json.ts";
import { checkedPage } from "../../page.ts";
import { searchWords } from "../../search-words.ts";
import { quoted } from "../match.ts";
import type { StoreTables } from "../tables.ts";
import type { ActorTable } from "./tables.ts";

/** The columns that {@link listedActor} takes. */
export const actorColumns = ["id", "name", "kind", "country", "reports", "entries"] as const;

/** What {@link actorColumns} select. */
export type ActorRow = Pick<Selectable<ActorTable>, (typeof actorColumns)[number]>;

/** An actor of a row, checked. */
export function listedActor({ id, name, kind, country, reports, entries }: ActorRow): ListedActor {
  return { id, name, kind: checkedStored(Actor.shape.kind, kind), country, reports, entries };
}

/** Lists actors; see {@link Actors.list}. */
export async function listActors(db: Kysely<StoreTables>, filter: ActorFilter = {}): Promise<ListedActor[]> {
  const { name, kind, country } = filter;
  const { limit, offset } = checkedPage(filter);
  let query = db
    .selectFrom("actor")
    .select(actorColumns)
    .orderBy("reports", "desc")
    .orderBy("entries", "desc")
    .orderBy("folded")
    .orderBy("id")
    .limit(limit)
    .offset(offset);
  if (kind !== undefined) query = query.where("kind", "=", kind);
  if (country !== undefined) query = query.where("country", "=", country);
  if (name !== undefined) {
    const named = sql<number>`(select rowid from naming where naming match ${quoted(searchWords(name))})`;
    query = query.where("key", "in", named);
  }
  return (await query.execute()).map(listedActor);
}
