import { type Kysely, sql } from "kysely";
import { ReportRecord } from "../../../record/index.ts";
import { fromJsonIfSound } from "../../from-json.ts";
import { type CorrectedRecord, correctedRecord } from "../../identity/corrected-record.ts";
import type { StoreTables } from "../tables.ts";
import { correctionsOf, listed } from "./standing-corrections.ts";
import type { WordingTable } from "./tables.ts";

/** The names and roles that a record gives actors, each once with its number; roles as they were read. */
export function wordingsOf({ pieces }: CorrectedRecord): WordingTable[] {
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

/** Counts wordings with those on record. */
export async function addWordings(db: Kysely<StoreTables>, added: readonly WordingTable[]): Promise<void> {
  await sql`
    insert into wording (actor, sort, words, count)
    select value ->> 'actor', value ->> 'sort', value ->> 'words', value ->> 'count'
    from json_each(${JSON.stringify(added)}) where true
    on conflict do update set count = count + excluded.count
  `.execute(db);
}

/** Takes wordings off the count, and removes those that none is left of. */
export async function takeWordings(db: Kysely<StoreTables>, taken: readonly WordingTable[]): Promise<void> {
  await addWordings(
    db,
    taken.map((wording) => ({ ...wording, count: -wording.count })),
  );
  const actors = [...new Set(taken.map(({ actor }) => actor))];
  await db.deleteFrom("wording").where("count", "<=", 0).where("actor", "in", listed(actors)).execute();
}

/** Counts the wordings of actors anew in the versions that they appear in; damaged ones are left out. */
export async function countWordingsAnew(db: Kysely<StoreTables>, actors: readonly string[]): Promise<void> {
  await db.deleteFrom("wording").where("actor", "in", listed(actors)).execute();
  const versions = await db
    .selectFrom("version")
    .select("record")
    .where("key", "in", (query) =>
      query.selectFrom("appearance").select("appearance.version").where("actor", "in", listed(actors)),
    )
    .execute();
  const counted = new Set(actors);
  for (const { record: json } of versions) {
    const record = fromJsonIfSound(ReportRecord, json);
    if (record === null) continue;
    const wordings = wordingsOf(correctedRecord(record, await correctionsOf(db, record)));
    await addWordings(
      db,
      wordings.filter(({ actor }) => counted.has(actor)),
    );
  }
}
