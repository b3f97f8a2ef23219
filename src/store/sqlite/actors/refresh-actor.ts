import type { Kysely } from "kysely";
import { Actor } from "../../../record/index.ts";
import { folded } from "../../folded.ts";
import { checkedStored } from "../../from-json.ts";
import type { StandingCorrection, Traits } from "../../identity/stored-correction.ts";
import type { StoreTables } from "../tables.ts";
import { correctionsShaping } from "./standing-corrections.ts";

/** How many of an actor's latest readings are asked for what it is. */
export const readingsAsked = 20;

/** How many names an actor is found by. */
export const namesIndexed = 50;
const Kind = Actor.shape.kind;

/** By how much what is counted of an actor has changed. */
export interface Change {
  readonly reports: number;
  readonly entries: number;
}

/** Brings the row of an actor up to date with the readings and corrections that make it, or removes it. */
export async function refreshActor(db: Kysely<StoreTables>, id: string, change: Change): Promise<void> {
  const known = await db
    .selectFrom("actor")
    .innerJoin("naming", "naming.rowid", "actor.key")
    .select(["key", "name", "kind", "country", "reports", "entries", "names"])
    .where("id", "=", id)
    .executeTakeFirst();
  const counts = {
    reports: (known?.reports ?? 0) + change.reports,
    entries: (known?.entries ?? 0) + change.entries,
  };
  if (counts.reports <= 0) {
    if (known === undefined) return;
    await db.deleteFrom("actor").where("key", "=", known.key).execute();
    await db.deleteFrom("naming").where("rowid", "=", known.key).execute();
    return;
  }
  const shaping = await correctionsShaping(db, id);
  const traits = corrected(id, await traitsOf(db, id, shaping), shaping);
  const name = traits.name ?? id;
  const names = [name, ...(await namesOf(db, id)).filter((words) => words !== name)].join(" … ");
  const row = { name, folded: folded(name), kind: traits.kind, country: traits.country, ...counts };
  if (known === undefined) {
    const { key } = await db
      .insertInto("actor")
      .values({ id, ...row })
      .returning("key")
      .executeTakeFirstOrThrow();
    await db.insertInto("naming").values({ rowid: key, names }).execute();
    return;
  }
  await db.updateTable("actor").set(row).where("key", "=", known.key).execute();
  if (names !== known.names) await db.updateTable("naming").set({ names }).where("rowid", "=", known.key).execute();
}

/** What an actor is as reports were read: by its own latest readings, or else by what was merged into it. */
export async function traitsOf(
  db: Kysely<StoreTables>,
  id: string,
  shaping: readonly StandingCorrection[],
): Promise<Traits> {
  const readings = db.selectFrom("appearance").select(["name", "kind", "country"]).where("actor", "=", id);
  const own = await readings.where("read", "=", id).orderBy("version", "desc").limit(readingsAsked).execute();
  const rows =
    own.length > 0 ? own : await readings.orderBy("read").orderBy("version", "desc").limit(readingsAsked).execute();
  const target = own.length > 0 ? null : shaping.findLast((c) => c.what === "merge" && c.target === id)?.targetTraits;
  const kinds = [target?.kind, ...rows.map(({ kind }) => checkedStored(Kind, kind))];
  return {
    name: target?.name ?? rows[0]?.name ?? null,
    kind: kinds.find((kind) => kind !== undefined && kind !== "unknown") ?? "unknown",
    country: target?.country ?? rows.find(({ country }) => country !== null)?.country ?? null,
  };
}

function corrected(id: string, traits: Traits, shaping: readonly StandingCorrection[]): Traits {
  return shaping
    .filter(({ what, actor }) => actor === id && (what === "rename" || what === "correct"))
    .reduce<Traits>(
      (was, { after }) => ({
        name: after.name ?? was.name,
        kind: after.kind ?? was.kind,
        country: after.country === undefined ? was.country : after.country,
      }),
      traits,
    );
}

async function namesOf(db: Kysely<StoreTables>, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom("wording")
    .select("words")
    .where("actor", "=", id)
    .where("sort", "=", "name")
    .orderBy("count", "desc")
    .orderBy("words")
    .limit(namesIndexed)
    .execute();
  return rows.map(({ words }) => words);
}
