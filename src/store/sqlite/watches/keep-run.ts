import type { Kysely } from "kysely";
import type { WatchRun } from "../../watches.ts";
import type { StoreTables } from "../tables.ts";
import { watchAt } from "./watch-rows.ts";

/** Keeps what a run came to; see {@link Watches.keep}. */
export function keepRun(db: Kysely<StoreTables>, watch: number, run: WatchRun): Promise<boolean> {
  const { since, upTo, problem, alerts, seen, folded, told } = run;
  return db.transaction().execute(async (transaction) => {
    const at = new Date().toISOString();
    // Whoever read the same news and was slower finds the watch elsewhere.
    const moved = await transaction
      .updateTable("watch")
      .set({ arrival: upTo.arrival, finding_state: upTo.findingState, ran_at: at, problem })
      .where("key", "=", watch)
      .where("arrival", "=", since.arrival)
      .where("finding_state", "=", since.findingState)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) return false;
    const { outputs } = await watchAt(transaction, watch);
    for (const { id, content, reports } of alerts) {
      const { key } = await transaction
        .insertInto("alert")
        .values({ id, watch, at, content })
        .returning("key")
        .executeTakeFirstOrThrow();
      for (const report of new Set(reports)) await addReport(transaction, key, report, 0);
      for (const [output, { by }] of outputs.entries()) {
        await transaction
          .insertInto("delivery")
          .values({ alert: key, output, sent_by: by, state: "waiting", attempts: 0, next_at: at, problem: null })
          .execute();
      }
    }
    for (const { report: report_id, entry: entry_id, ...entry } of seen) {
      await transaction
        .replaceInto("watched_entry")
        .values({ watch, report_id, entry_id, ...entry })
        .execute();
    }
    for (const { alert, report } of folded) {
      const row = await transaction.selectFrom("alert").select("key").where("id", "=", alert).executeTakeFirst();
      if (row !== undefined) await addReport(transaction, row.key, report, 1);
    }
    for (const { stands, entries, ...finding } of told) {
      const row = { watch, ...finding, stands: stands ? 1 : 0, entries: JSON.stringify(entries) };
      await transaction.replaceInto("watched_finding").values(row).execute();
    }
    await dropOldArrivals(transaction);
    return true;
  });
}

async function addReport(db: Kysely<StoreTables>, alert: number, report_id: string, folded: number): Promise<void> {
  await db
    .insertInto("alert_report")
    .values({ alert, report_id, folded })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What every watch has looked at need not be known any longer. */
export async function dropOldArrivals(db: Kysely<StoreTables>): Promise<void> {
  await db
    .deleteFrom("arrival")
    .where(({ eb, selectFrom, fn, val }) =>
      eb(
        "seq",
        "<=",
        selectFrom("watch").select(({ fn: { min } }) => fn.coalesce(min("arrival"), val(2 ** 53 - 1)).as("all")),
      ),
    )
    .execute();
}
