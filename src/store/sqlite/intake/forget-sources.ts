import { sql, type Transaction } from "kysely";
import type { StoreTables } from "../tables.ts";

/** Removes what was kept of sources beside their versions: problems with them, and originals that nothing needs now. */
export async function forgetSources(
  transaction: Transaction<StoreTables>,
  sources: ReadonlySet<string>,
): Promise<void> {
  for (const source of sources) await transaction.deleteFrom("set_aside").where("source", "=", source).execute();
  await sql`delete from original
    where not exists (select 1 from origin where origin.original = original.sha256)
    and not exists (select 1 from set_aside where set_aside.original = original.sha256)`.execute(transaction);
}
