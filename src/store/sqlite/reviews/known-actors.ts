import { type Kysely, sql } from "kysely";
import { Actor, type Entry, noCodes } from "../../../record/index.ts";
import { checkedStored } from "../../from-json.ts";
import { actorsOf } from "../../identity/entry-actors.ts";
import type { Signature } from "../../review/signed-entry.ts";
import { listed } from "../actors/standing-corrections.ts";
import type { StoreTables } from "../tables.ts";
import type { View } from "./view.ts";

/**
 * Actors that an entry may refer to: those of its report, as they were read or else as they are shown, and of those of
 * other reports, and of those that are new, the ones that it does refer to.
 */
export async function actorsFor(
  db: Kysely<StoreTables>,
  view: View,
  entry: Entry,
  { by, at }: Signature,
  newActors: readonly Actor[] = [],
): Promise<Map<string, Actor>> {
  const own = [...view.shown([]).actors, ...view.record.actors].map((actor): [string, Actor] => [actor.id, actor]);
  const found = new Map(own);
  const others = [...actorsOf(entry)].filter((id) => !found.has(id));
  const rows = await db
    .selectFrom("actor")
    .select(["id", "name", "kind", "country"])
    .where(sql<boolean>`id in ${listed(others)}`)
    .execute();
  for (const { id, name, kind, country } of rows) {
    found.set(id, {
      id,
      name,
      kind: checkedStored(Actor.shape.kind, kind),
      country,
      partOf: null,
      members: [],
      roles: [],
      codes: noCodes,
      identifiedBy: { kind: "person", name: by, version: at },
      mentions: [],
    });
  }
  const asked = actorsOf(entry);
  for (const actor of newActors) if (asked.has(actor.id) && !found.has(actor.id)) found.set(actor.id, actor);
  return found;
}
