import { type Kysely, sql } from "kysely";
import { OnrecordError } from "../../../util/problem.ts";
import type { StoreTables } from "../tables.ts";
import { traitsOfEntry } from "../traits.ts";
import { putCorrection } from "./correction-rows.ts";
import { findActor } from "./find-actor.ts";
import { refreshActor, traitsOf } from "./refresh-actor.ts";
import { correctionsShaping } from "./standing-corrections.ts";

/** Makes one actor of two, and gives the correction's number; see {@link Actors.merge}. */
export async function mergeActors(db: Kysely<StoreTables>, actor: string, into: string, by: string): Promise<number> {
  const from = await findActor(db, actor);
  const to = await findActor(db, into);
  if (from.id === to.id) {
    throw new OnrecordError({
      code: "usage",
      message: "These are one actor already.",
      received: `${actor}; ${into}`,
      allowed: "two actors",
      advice: `Both are ${to.name} (${to.id}); see \`onrecord actor history\` for what was merged.`,
    });
  }
  const shaping = await correctionsShaping(db, to.id);
  const correction = await putCorrection(db, {
    what: "merge",
    actor: from.id,
    target: to.id,
    before: { name: from.name },
    after: { name: to.name },
    targetTraits: await traitsOf(db, to.id, shaping),
    by,
  });
  await respell(db, from.id, to.id);
  await move(db, from.id, to.id);
  await refreshActor(db, from.id, { reports: -from.reports, entries: -from.entries });
  const counts = await countsOf(db, to.id);
  await refreshActor(db, to.id, { reports: counts.reports - to.reports, entries: counts.entries - to.entries });
  return correction;
}

/** Gives the entries that either speaks, in reports that speak of the first, the name that the second has there. */
async function respell(db: Kysely<StoreTables>, from: string, to: string): Promise<void> {
  const shaping = await correctionsShaping(db, to);
  const renamed = shaping.findLast(({ what, actor }) => what === "rename" && actor === to)?.after.name;
  const merged = shaping.findLast(({ what, target }) => what === "merge" && target === to)?.targetTraits?.name;
  await sql`
    with said as (
      select entry.key, entry.entry ->> '$.speakerSpan.text' as span, coalesce(
        ${renamed ?? null},
        (select name from appearance where actor = ${to} and read = ${to} and version = entry.version),
        ${merged ?? null},
        entry.speaker
      ) as name
      from appearance
      cross join entry on entry.version = appearance.version
      cross join party on party.entry = entry.key and party.speaks = 1 and party.actor in (${from}, ${to})
      where appearance.actor = ${from}
    )
    update words set speaker = iif(coalesce(said.span, said.name) = said.name, said.name, said.name || ' … ' || said.span)
    from said where words.rowid = said.key
  `.execute(db);
}

/** Moves what the tables of actors have under one id to another. */
export async function move(db: Kysely<StoreTables>, from: string, to: string): Promise<void> {
  await db.updateTable("appearance").set({ actor: to }).where("actor", "=", from).execute();
  await sql`
    insert into party (actor, entry, speaks, roles)
    select ${to}, entry, speaks, roles from party where actor = ${from}
    on conflict do update set speaks = max(speaks, excluded.speaks), roles = roles | excluded.roles
  `.execute(db);
  await db.deleteFrom("party").where("actor", "=", from).execute();
  await sql`
    update words set traits = now.traits
    from (
      select entry.key, ${traitsOfEntry} as traits
      from party as moved cross join entry on entry.key = moved.entry where moved.actor = ${to}
    ) as now
    where words.rowid = now.key
  `.execute(db);
  await sql`
    insert into wording (actor, sort, words, count) select ${to}, sort, words, count from wording where actor = ${from}
    on conflict do update set count = count + excluded.count
  `.execute(db);
  await db.deleteFrom("wording").where("actor", "=", from).execute();
}

/** What is counted of an actor. */
export async function countsOf(
  db: Kysely<StoreTables>,
  id: string,
): Promise<{ readonly reports: number; readonly entries: number }> {
  const { rows } = await sql<{ readonly reports: number; readonly entries: number }>`
    select
      (select count(distinct version) from appearance where actor = ${id}) as reports,
      (select count(*) from party where actor = ${id}) as entries
  `.execute(db);
  return rows[0] ?? { reports: 0, entries: 0 };
}
