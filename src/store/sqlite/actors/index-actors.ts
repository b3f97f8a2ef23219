import { type Kysely, sql } from "kysely";
import { ReportRecord } from "../../../record/index.ts";
import { fromJson } from "../../from-json.ts";
import { type CorrectedRecord, correctedRecord } from "../../identity/corrected-record.ts";
import { actorsOf } from "../../identity/entry-actors.ts";
import { entryKey, lastEntryKey, type StoreTables, type WordingTable } from "../tables.ts";
import { refreshActor } from "./refresh-actor.ts";
import { correctionsOf } from "./standing-corrections.ts";

/** Enters a latest version into the tables of actors, as it is shown. */
export async function indexActors(db: Kysely<StoreTables>, version: number, shown: CorrectedRecord): Promise<void> {
  const { record, pieces } = shown;
  for (const { read, identity, actor } of pieces) {
    const { name, kind, country } = actor;
    await db
      .insertInto("reading")
      .values({ actor: read, report_id: record.report.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db.insertInto("appearance").values({ actor: identity.id, read, version, name, kind, country }).execute();
  }
  const appearing = new Set(pieces.map(({ identity }) => identity.id));
  const entries = new Map<string, number>();
  for (const [position, entry] of record.entries.entries()) {
    for (const [actor, { speaks }] of actorsOf(entry)) {
      if (!appearing.has(actor)) continue;
      entries.set(actor, (entries.get(actor) ?? 0) + 1);
      await db
        .insertInto("party")
        .values({ actor, entry: entryKey(version, position), speaks: speaks ? 1 : 0 })
        .execute();
    }
  }
  for (const { count, ...wording } of wordings(shown)) await addWording(db, wording, count);
  for (const id of appearing) await refreshActor(db, id, { reports: 1, entries: entries.get(id) ?? 0 });
}

/** Takes a version out of the tables of actors; the corrections have to be those with which it was entered. */
export async function unindexActors(db: Kysely<StoreTables>, version: number): Promise<void> {
  const { record: json } = await db
    .selectFrom("version")
    .select("record")
    .where("key", "=", version)
    .executeTakeFirstOrThrow();
  const record = fromJson(ReportRecord, json);
  const shown = correctedRecord(record, await correctionsOf(db, record));
  const inVersion = sql<boolean>`entry between ${entryKey(version, 0)} and ${lastEntryKey(version)}`;
  const appearing = await db
    .selectFrom("appearance")
    .select("actor")
    .distinct()
    .where("version", "=", version)
    .execute();
  const entries = await db
    .selectFrom("party")
    .select(["actor", sql<number>`count(*)`.as("count")])
    .where(inVersion)
    .groupBy("actor")
    .execute();
  await db.deleteFrom("appearance").where("version", "=", version).execute();
  await db.deleteFrom("party").where(inVersion).execute();
  for (const { count, ...wording } of wordings(shown)) await addWording(db, wording, -count);
  const countOf = new Map(entries.map(({ actor, count }) => [actor, count]));
  for (const { actor } of appearing)
    await refreshActor(db, actor, { reports: -1, entries: -(countOf.get(actor) ?? 0) });
}

async function addWording(
  db: Kysely<StoreTables>,
  { actor, sort, words }: Omit<WordingTable, "count">,
  count: number,
): Promise<void> {
  if (count > 0) {
    await sql`
      insert into wording (actor, sort, words, count) values (${actor}, ${sort}, ${words}, ${count})
      on conflict do update set count = count + excluded.count
    `.execute(db);
    return;
  }
  const one = db.updateTable("wording").where("actor", "=", actor).where("sort", "=", sort).where("words", "=", words);
  await one.set({ count: sql<number>`count + ${count}` }).execute();
  await db
    .deleteFrom("wording")
    .where("actor", "=", actor)
    .where("sort", "=", sort)
    .where("words", "=", words)
    .where("count", "<=", 0)
    .execute();
}

/** The names and roles that a record gives actors, each once with its number; roles as they were read. */
function wordings({ pieces }: CorrectedRecord): WordingTable[] {
  const found = new Map<string, WordingTable>();
  const add = (actor: string, sort: WordingTable["sort"], text: string) => {
    const words = text.replaceAll(/\s+/g, " ");
    const key = JSON.stringify([actor, sort, words]);
    found.set(key, { actor, sort, words, count: (found.get(key)?.count ?? 0) + 1 });
  };
  for (const { identity, actor } of pieces) {
    for (const { form, text } of actor.mentions) if (form === "name") add(identity.id, "name", text);
    for (const { former, title } of actor.roles) add(identity.id, former ? "former-role" : "role", title);
  }
  return [...found.values()];
}
