import { type Kysely, sql } from "kysely";

/** Brings the tables from one version of the store to the next; may rely on nothing but the version before. */
export type Migration = <T>(db: Kysely<T>) => Promise<void>;

/** A migration that runs statements, one after the other. */
export function inOrder(statements: readonly string[]): Migration {
  return async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  };
}
