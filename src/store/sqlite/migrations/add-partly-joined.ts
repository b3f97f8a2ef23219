import { type Kysely, sql } from "kysely";

/** A long report is joined in several transactions: how many of its entries are in matters already. */
export async function addPartlyJoined<T>(db: Kysely<T>): Promise<void> {
  await sql.raw("alter table unjoined add column joined integer not null default 0").execute(db);
}
