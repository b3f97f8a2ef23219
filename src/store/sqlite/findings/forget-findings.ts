import type { Transaction } from "kysely";
import type { StoreTables } from "../tables.ts";
import { noteForgotten } from "./touched.ts";

/** Removes every finding that rests on a report or ever rested on it, with its history. */
export async function forgetFindings(transaction: Transaction<StoreTables>, report: string): Promise<void> {
  await noteForgotten(transaction, report);
  await transaction
    .deleteFrom("finding")
    .where("key", "in", (query) =>
      query.selectFrom("finding_report").select("finding_report.finding").where("report_id", "=", report),
    )
    .execute();
}
