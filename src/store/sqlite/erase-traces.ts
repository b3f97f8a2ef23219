import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { OnrecordError } from "../../util/problem.ts";
import { checkedStored } from "../from-json.ts";
import { emptyLog } from "./connection.ts";
import type { StoreTables } from "./tables.ts";

const inMemoryUpToPages = 65_536;

/**
 * Rewrites the file so that no trace of what was forgotten is left in it or its log: about 15 seconds a gigabyte.
 *
 * Deleting is not enough, even with `secure_delete`: copies stay in the unused parts of pages, and the full-text index
 * keeps beginnings of words.
 *
 * @returns false where another process is at the store, or the disk has no room for the new file; a later call goes on.
 */
export async function eraseTraces(db: Kysely<StoreTables>): Promise<boolean> {
  try {
    const forgotten = await db.selectFrom("erasure").select("since").execute();
    if (forgotten.length === 0) return true;
    await sql`insert into words (words) values ('rebuild')`.execute(db);
    await sql`insert into rejected_words (rejected_words) values ('rebuild')`.execute(db);
    await sql`insert into naming (naming) values ('rebuild')`.execute(db);
    await sql.raw(`pragma temp_store = ${(await pageCount(db)) > inMemoryUpToPages ? "file" : "memory"}`).execute(db);
    await sql`vacuum`.execute(db);
    if (!(await emptyLog(db))) return false;
    const since = forgotten.map((row) => row.since);
    await db.deleteFrom("erasure").where("since", "in", since).execute();
    return true;
  } catch (error) {
    if (error instanceof OnrecordError && ["store-busy", "store-full"].includes(error.problem.code)) return false;
    throw error;
  }
}

async function pageCount(db: Kysely<StoreTables>): Promise<number> {
  const { rows } = await sql`pragma page_count`.execute(db);
  return checkedStored(z.tuple([z.object({ page_count: z.int() })]), rows)[0].page_count;
}
