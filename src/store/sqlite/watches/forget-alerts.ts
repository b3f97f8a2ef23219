import { type Kysely, sql } from "kysely";
import type { StoreTables } from "../tables.ts";

/** Removes every alert that rests on a report or tells of it, and what watches remember of it. */
export async function forgetAlerts(db: Kysely<StoreTables>, report: string): Promise<void> {
  await db
    .deleteFrom("alert")
    .where("key", "in", (query) => query.selectFrom("alert_report").select("alert").where("report_id", "=", report))
    .execute();
  await db.deleteFrom("watched_entry").where("report_id", "=", report).execute();
  await sql`delete from watched_finding where finding not in (select id from finding)`.execute(db);
}
