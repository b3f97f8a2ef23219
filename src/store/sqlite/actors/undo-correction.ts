import { type Kysely, sql } from "kysely";
import { OnrecordError } from "../../../util/problem.ts";
import type { Correction } from "../../actors.ts";
import { yes } from "../current.ts";
import type { StoreTables } from "../tables.ts";
import { respellActor } from "./change-actor.ts";
import { readCorrection } from "./correction-rows.ts";
import { indexAnew } from "./index-anew.ts";
import { listed } from "./standing-corrections.ts";

/** Takes a correction back, and gives its number; see {@link Actors.undo}. */
export async function undoCorrection(db: Kysely<StoreTables>, number: number | undefined, by: string): Promise<number> {
  const correction = await toUndo(db, number);
  const { id, what, actor } = correction;
  if (what === "split") await refuseWhereBuiltOn(db, correction);
  const versions = what === "merge" || what === "split" ? await versionsTouched(db, correction) : [];
  await indexAnew(db, versions, () =>
    db
      .updateTable("correction")
      .set({ undone_by: by, undone_at: new Date().toISOString() })
      .where("id", "=", id)
      .execute(),
  );
  if (what === "rename" || what === "correct") await respellActor(db, actor);
  return id;
}

async function toUndo(db: Kysely<StoreTables>, number: number | undefined): Promise<Correction> {
  const last = await db
    .selectFrom("correction")
    .select("id")
    .where("undone_at", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const id = number ?? last?.id;
  const found = id === undefined ? null : await readCorrection(db, id);
  if (found === null) {
    throw new OnrecordError({
      code: "not-found",
      message: number === undefined ? "No correction stands that could be undone." : "No correction has this number.",
      received: number === undefined ? "no number" : String(number),
      allowed: "the number of a correction that stands",
      advice: "List the corrections with `onrecord actor history`.",
    });
  }
  if (found.undoneAt === null) return found;
  throw new OnrecordError({
    code: "usage",
    message: "This correction has been undone already.",
    received: String(found.id),
    allowed: "the number of a correction that stands",
    advice: `It was undone at ${found.undoneAt}; to have it again, make it again.`,
  });
}

async function refuseWhereBuiltOn(db: Kysely<StoreTables>, { id, target }: Correction): Promise<void> {
  const later = await db
    .selectFrom("correction")
    .select("id")
    .where("undone_at", "is", null)
    .where("id", ">", id)
    .where((field) => field.or([field("actor", "=", target), field("target", "=", target)]))
    .orderBy("id", "desc")
    .execute();
  if (later.length === 0) return;
  throw new OnrecordError({
    code: "usage",
    message: "Later corrections speak of the actor that this split made.",
    received: String(id),
    allowed: "a correction on which no other builds",
    advice: `Undo these first: ${later.map((row) => row.id).join(", ")}.`,
  });
}

/** The latest versions that a merge or a split changes. */
async function versionsTouched(db: Kysely<StoreTables>, { what, actor, target, parts }: Correction): Promise<number[]> {
  if (what === "split") {
    const reports = listed(parts.map(({ report }) => report));
    const rows = await db
      .selectFrom("version")
      .select("key")
      .where("report_id", "in", reports)
      .where("current", "=", yes)
      .execute();
    return rows.map(({ key }) => key);
  }
  // Whatever was read as one that leads to the merged actor, and is shown as one that the target leads to.
  const { rows } = await sql<{ readonly version: number }>`
    with recursive
      step as (select actor, target from correction where undone_at is null and target is not null),
      source (id) as (values (${actor}) union select step.actor from step join source on step.target = source.id),
      shown (id) as (values (${target}) union select step.target from step join shown on step.actor = shown.id)
    select distinct version from appearance
    where actor in (select id from shown) and read in (select id from source)
    order by version
  `.execute(db);
  return rows.map(({ version }) => version);
}
