import { type Kysely, sql } from "kysely";
import type { ReportRecord } from "../../record/index.ts";
import { entryWords } from "../entry-words.ts";
import { correctedRecord } from "../identity/corrected-record.ts";
import { indexActors, unindexActors } from "./actors/index-actors.ts";
import { correctionsOf } from "./actors/standing-corrections.ts";
import { markUnjoined, unjoinVersion } from "./matters/membership.ts";
import { entryKey, type StoreTables } from "./tables.ts";
import { traitsOfEntry } from "./traits.ts";

/** Makes a latest version findable by its words and its actors, as people corrected them. */
export async function indexVersion(db: Kysely<StoreTables>, version: number, read: ReportRecord): Promise<void> {
  const shown = correctedRecord(read, await correctionsOf(db, read));
  await indexActors(db, version, shown);
  const words = shown.record.entries.map((entry, position) => ({
    key: entryKey(version, position),
    ...entryWords(shown.record, entry),
  }));
  await sql`
    insert into words (rowid, evidence, speaker, cue, title, items, traits)
    select
      entry.key, value ->> 'evidence', value ->> 'speaker', value ->> 'cue', value ->> 'title', value ->> 'items',
      ${traitsOfEntry}
    from json_each(${JSON.stringify(words)}) cross join entry on entry.key = value ->> 'key'
  `.execute(db);
  await markUnjoined(db, [version]);
}

/** Takes a version out of what is findable. */
export async function unindexVersion(db: Kysely<StoreTables>, version: number): Promise<void> {
  await db
    .deleteFrom("words")
    .where("rowid", "in", (entries) => entries.selectFrom("entry").select("key").where("version", "=", version))
    .execute();
  await unindexActors(db, version);
  await unjoinVersion(db, version);
}
