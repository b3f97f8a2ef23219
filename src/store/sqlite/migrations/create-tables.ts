import { type Kysely, sql } from "kysely";

/** Version 1: reports in all their versions, their entries, and the full-text index. */
export async function createTables<T>(db: Kysely<T>): Promise<void> {
  await db.schema
    .createTable("version")
    .addColumn("key", "integer", (c) => c.primaryKey())
    .addColumn("report_id", "text", (c) => c.notNull())
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("current", "integer", (c) => c.notNull())
    .addColumn("text_sha256", "text", (c) => c.notNull())
    .addColumn("record_sha256", "text", (c) => c.notNull())
    .addColumn("model", "text", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("title", "text")
    .addColumn("published", "text")
    .addColumn("read_at", "text", (c) => c.notNull())
    .addColumn("record", "text", (c) => c.notNull())
    .addUniqueConstraint("version_number", ["report_id", "number"])
    .modifyEnd(sql`strict`)
    .execute();
  await sql`create unique index version_current on version (report_id) where current = 1`.execute(db);
  await sql`create index version_listed on version (key) where current = 1`.execute(db);

  await db.schema
    .createTable("entry")
    .addColumn("key", "integer", (c) => c.primaryKey())
    .addColumn("id", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull().references("version.key").onDelete("cascade"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("current", "integer", (c) => c.notNull())
    .addColumn("speaker", "text")
    .addColumn("entry", "text", (c) => c.notNull())
    .addUniqueConstraint("entry_id", ["id", "version"])
    .modifyEnd(sql`strict`)
    .execute();
  await sql`create index entry_version on entry (version, kind)`.execute(db);
  await sql`create index entry_listed on entry (kind) where current = 1`.execute(db);

  // Porter: people search for "sanction" and mean "sanctions" and "sanctioned" as well.
  await sql`
    create virtual table words using fts5 (
      evidence, speaker, cue, title, kind, tokenize = 'porter unicode61 remove_diacritics 2'
    )`.execute(db);

  await db.schema
    .createTable("erasure")
    .addColumn("since", "text", (c) => c.notNull())
    .modifyEnd(sql`strict`)
    .execute();
}
