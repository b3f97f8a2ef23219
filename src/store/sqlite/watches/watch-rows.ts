import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { OnrecordError } from "../../../util/problem.ts";
import { sha256 } from "../../../util/sha256.ts";
import { checkedWords } from "../../checked-change.ts";
import { fromJson } from "../../from-json.ts";
import { candidatesNeeded, notFound, unique } from "../../unique.ts";
import type { NewWatch, StoredWatch } from "../../watches.ts";
import { startsWith } from "../starts-with.ts";
import type { StoreTables } from "../tables.ts";

const Outputs = z.array(z.object({ by: z.string(), settings: z.string() }));

const waiting = (state: "waiting" | "failed") => sql<number>`(
  select count(*) from delivery join alert on alert.key = delivery.alert
  where alert.watch = watch.key and delivery.state = ${state}
)`;

/** Watches that are meant; all of them without a key. */
export async function watchRows(db: Kysely<StoreTables>, key?: number): Promise<StoredWatch[]> {
  const rows = await db
    .selectFrom("watch")
    .select([
      "id",
      "name",
      "asks",
      "outputs",
      "made_at as madeAt",
      "paused_at as pausedAt",
      "ran_at as ranAt",
      "problem",
    ])
    .select(sql<number>`(select count(*) from alert where alert.watch = watch.key)`.as("alerts"))
    .select([waiting("waiting").as("waiting"), waiting("failed").as("failed")])
    .$if(key !== undefined, (query) => query.where("key", "=", key ?? 0))
    .orderBy("key")
    .execute();
  return rows.map(({ outputs, ...row }) => ({ ...row, outputs: fromJson(Outputs, outputs) }));
}

/** The key of the watch that is meant. @throws {OnrecordError} `not-found`, or `usage` for several. */
export async function watchKey(db: Kysely<StoreTables>, idOrName: string): Promise<number> {
  const named = await db.selectFrom("watch").select("key").where("name", "=", idOrName).executeTakeFirst();
  if (named !== undefined) return named.key;
  const rows = await db
    .selectFrom("watch")
    .select(["key", "id", "name"])
    .where((field) => startsWith(field, "id", idOrName))
    .orderBy("id")
    .limit(candidatesNeeded)
    .execute();
  if (rows.length === 0) throw notFound("watch", idOrName, "the name of a watch, its id or the beginning of it");
  return unique(
    "watch",
    idOrName,
    rows.map((row) => ({ ...row, shown: `${row.id}: ${row.name}` })),
  ).key;
}

/** One watch by its key. */
export async function watchAt(db: Kysely<StoreTables>, key: number): Promise<StoredWatch> {
  const [found] = await watchRows(db, key);
  if (found === undefined) throw notFound("watch", String(key));
  return found;
}

/** Adds a watch that begins with what is on record now; see {@link Watches.add}. */
export async function addWatch(db: Kysely<StoreTables>, { name, asks, outputs }: NewWatch): Promise<number> {
  const checked = checkedWords("name", name);
  const taken = await db.selectFrom("watch").select("id").where("name", "=", checked).executeTakeFirst();
  if (taken !== undefined) throw nameTaken(checked, taken.id);
  const madeAt = new Date().toISOString();
  const { key } = await db
    .insertInto("watch")
    .values({
      id: `w-${sha256(JSON.stringify([checked, madeAt])).slice(0, 12)}`,
      name: checked,
      asks,
      outputs: JSON.stringify(outputs),
      made_at: madeAt,
      arrival: sql<number>`(select coalesce(max(seq), 0) from sqlite_sequence where name = 'arrival')`,
      finding_state: sql<number>`(select coalesce(max(key), 0) from finding_state)`,
    })
    .returning("key")
    .executeTakeFirstOrThrow();
  return key;
}

function nameTaken(received: string, id: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message: "A watch has this name already.",
    received,
    allowed: "a name that no watch has",
    advice: `Give another name, or remove the other first: onrecord watch remove ${id}`,
  });
}
