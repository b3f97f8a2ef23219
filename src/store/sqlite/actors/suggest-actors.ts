import { type Kysely, sql } from "kysely";
import type { ListedActor } from "../../actors.ts";
import { quoted } from "../match.ts";
import type { StoreTables } from "../tables.ts";
import { actorColumns, listedActor } from "./list-actors.ts";

/** Actors with a name that begins so; see {@link Actors.suggest}. */
export async function suggestActors(db: Kysely<StoreTables>, typed: string, limit: number): Promise<ListedActor[]> {
  const words = typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (words.length === 0) return [];
  const rows = await db
    .selectFrom("actor")
    .select(actorColumns)
    .where("key", "in", sql<number>`(select rowid from naming where naming match ${`${quoted(words)} *`})`)
    .orderBy("reports", "desc")
    .orderBy("entries", "desc")
    .orderBy("folded")
    .limit(limit)
    .execute();
  return rows.map(listedActor);
}
