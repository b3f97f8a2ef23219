import { randomBytes } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import { fromJson } from "../../from-json.ts";
import { StoredState, Traits } from "../../identity/stored-correction.ts";
import { quoted } from "../match.ts";
import type { StoreTables } from "../tables.ts";
import { respellActor } from "./change-actor.ts";
import { move } from "./merge-actors.ts";
import { listed } from "./standing-corrections.ts";
import type { CorrectionTable } from "./tables.ts";

type Row = Selectable<CorrectionTable>;

/**
 * Takes out of the corrections whatever only a forgotten report told: what was said of actors that no other report
 * speaks of, words that were split off in it, and names and roles that were its own.
 */
export async function forgetCorrections(db: Kysely<StoreTables>, report: string): Promise<void> {
  const only = await db.deleteFrom("reading").where("report_id", "=", report).returning("actor").execute();
  await db.deleteFrom("part").where("report_id", "=", report).execute();
  await sql`
    delete from correction where what = 'split' and id not in (select correction from part)
  `.execute(db);
  await forgetActors(db);
  await renumberTargets(db, new Set(only.map(({ actor }) => actor)));
  for (const row of await all(db)) await forgetWords(db, row);
}

const all = (db: Kysely<StoreTables>): Promise<Row[]> =>
  db.selectFrom("correction").selectAll().orderBy("id").execute();

/** Removes corrections of actors that no report speaks of any more, and then those that rested on them. */
async function forgetActors(db: Kysely<StoreTables>): Promise<void> {
  for (;;) {
    const rows = await all(db);
    const alive = aliveOf(rows, await readOf(db, rows));
    const gone = rows.filter(({ actor }) => !alive.has(actor)).map(({ id }) => id);
    if (gone.length === 0) return;
    await db
      .deleteFrom("correction")
      .where(sql<boolean>`id in ${listed(gone)}`)
      .execute();
  }
}

function aliveOf(rows: readonly Row[], read: ReadonlySet<string>): Set<string> {
  const alive = new Set(read);
  for (let size = -1; size !== alive.size; ) {
    size = alive.size;
    for (const { actor, target } of rows) if (alive.has(actor) && target !== null) alive.add(target);
  }
  return alive;
}

/** The actors in corrections that a report, in any version, was read with. */
async function readOf(db: Kysely<StoreTables>, rows: readonly Row[]): Promise<Set<string>> {
  const ids = [...new Set(rows.flatMap(({ actor, target }) => (target === null ? [actor] : [actor, target])))];
  const found = await db.selectFrom("reading").select("actor").distinct().where("actor", "in", listed(ids)).execute();
  return new Set(found.map(({ actor }) => actor));
}

/** Gives a new id to what others were merged into, where only the forgotten report knew it by its old one. */
async function renumberTargets(db: Kysely<StoreTables>, forgotten: ReadonlySet<string>): Promise<void> {
  const rows = await all(db);
  const read = await readOf(db, rows);
  const targets = new Set(rows.flatMap(({ target }) => (target === null || read.has(target) ? [] : [target])));
  for (const old of targets) {
    if (!forgotten.has(old)) continue;
    const id = `a-${randomBytes(5).toString("hex")}`;
    await db.updateTable("correction").set({ actor: id }).where("actor", "=", old).execute();
    await db.updateTable("correction").set({ target: id }).where("target", "=", old).execute();
    await move(db, old, id);
    await db.updateTable("actor").set({ id }).where("id", "=", old).execute();
  }
}

/** Takes names and roles out of a correction that no report on record has any more. */
async function forgetWords(db: Kysely<StoreTables>, row: Row): Promise<void> {
  const { id, what, actor, target } = row;
  const before = fromJson(StoredState, row.before);
  const after = fromJson(StoredState, row.after);
  const traits = row.target_traits === null ? null : fromJson(Traits, row.target_traits);
  const name = async (words: string | null) => (words !== null && (await isKnown(db, words)) ? words : null);
  if (before.name !== undefined) before.name = await name(before.name);
  if (what === "merge" && after.name !== undefined) after.name = await name(after.name);
  const traitsName = traits === null ? null : await name(traits.name);
  if (after.removeRoles !== undefined) {
    const kept: string[] = [];
    for (const title of after.removeRoles) if (await hasRole(db, actor, title)) kept.push(title);
    if (kept.length > 0) after.removeRoles = kept;
    else delete after.removeRoles;
  }
  if (Object.keys(after).length === 0) {
    await db.deleteFrom("correction").where("id", "=", id).execute();
    return;
  }
  await db
    .updateTable("correction")
    .set({
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      target_traits: traits === null ? null : JSON.stringify({ ...traits, name: traitsName }),
    })
    .where("id", "=", id)
    .execute();
  if (target !== null && traits !== null && traits.name !== traitsName) await respellActor(db, target);
}

/** Whether a report on record calls some actor so, or a person did. */
async function isKnown(db: Kysely<StoreTables>, name: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from naming join actor on actor.key = naming.rowid
    where naming match ${quoted([name])} and (
      exists (select 1 from wording where wording.actor = actor.id and sort = 'name' and instr(words, ${name}))
      or exists (select 1 from appearance where appearance.actor = actor.id and appearance.name = ${name})
    )
    union all select 1 from correction where what in ('rename', 'split') and after ->> '$.name' = ${name}
    limit 1
  `.execute(db);
  return rows.length > 0;
}

async function hasRole(db: Kysely<StoreTables>, actor: string, title: string): Promise<boolean> {
  const rows = await db
    .selectFrom("wording")
    .select("words")
    .where("actor", "=", actor)
    .where("sort", "in", ["role", "former-role"])
    .execute();
  return rows.some(({ words }) => words.toLowerCase() === title.toLowerCase());
}
