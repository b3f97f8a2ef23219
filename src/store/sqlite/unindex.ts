import type { Transaction } from "kysely";
import type { StoreTables } from "./tables.ts";

/** Takes the entries of a version out of the full-text index. */
export async function unindex(transaction: Transaction<StoreTables>, version: number): Promise<void> {
  await transaction
    .deleteFrom("words")
    .where("rowid", "in", (entries) => entries.selectFrom("entry").select("key").where("version", "=", version))
    .execute();
}
