import { type Kysely, type RawBuilder, sql } from "kysely";
import type { StoreTables } from "../tables.ts";

/** The words that names of actors have and of which a condition on `term` holds, those of most actors first. */
export async function termsOf(db: Kysely<StoreTables>, holds: RawBuilder<boolean>): Promise<string[]> {
  // Lists what the index of names already holds; it keeps nothing itself, so that a record on a read-only disk has it, too.
  await sql`create virtual table if not exists temp.naming_word using fts5vocab (main, naming, row)`.execute(db);
  const { rows } = await sql<{ readonly term: string }>`
    select term from temp.naming_word where ${holds} order by doc desc
  `.execute(db);
  return rows.map(({ term }) => term);
}
