import type { Kysely } from "kysely";
import type { ReportRecord } from "../../record/index.ts";
import { entryWords } from "../entry-words.ts";
import { correctedRecord } from "../identity/corrected-record.ts";
import { indexActors, unindexActors } from "./actors/index-actors.ts";
import { correctionsOf } from "./actors/standing-corrections.ts";
import { markUnjoined, unjoinVersion } from "./matters/membership.ts";
import { entryKey, type StoreTables } from "./tables.ts";

/** Makes a latest version findable by its words and its actors, as people corrected them. */
export async function indexVersion(db: Kysely<StoreTables>, version: number, read: ReportRecord): Promise<void> {
  const shown = correctedRecord(read, await correctionsOf(db, read));
  for (const [position, entry] of shown.record.entries.entries()) {
    const words = { kind: entry.kind, ...entryWords(shown.record, entry) };
    await db
      .insertInto("words")
      .values({ rowid: entryKey(version, position), ...words })
      .execute();
  }
  await indexActors(db, version, shown);
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
