import { type Kysely, sql } from "kysely";
import { OnrecordError } from "../../util/problem.ts";
import { emptyLog } from "./connection.ts";
import { eraseTraces } from "./erase-traces.ts";
import type { StoreTables } from "./tables.ts";

/** Closes a store so that its one file holds everything and no traces, unless other processes are still at it. */
export async function closeFile(db: Kysely<StoreTables>): Promise<void> {
  try {
    await sql`pragma busy_timeout = 0`.execute(db);
    if (await eraseTraces(db)) await emptyLog(db);
  } catch (error) {
    // What is committed is safe in the log; the next to open the store finds it there.
    if (!(error instanceof OnrecordError)) throw error;
  } finally {
    await db.destroy();
  }
}
