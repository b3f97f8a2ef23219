import type { Kysely } from "kysely";
import type { Watches } from "../../watches.ts";
import type { StoreTables } from "../tables.ts";
import { dropOldArrivals, keepRun } from "./keep-run.ts";
import { newsSince, seenEntries, toldFindings } from "./news.ts";
import { claimDue, listAlerts, listDeliveries, settle } from "./outbox.ts";
import { addWatch, watchAt, watchKey, watchRows } from "./watch-rows.ts";

/** The {@link Watches} of a SQLite store. */
export function watchesIn(db: Kysely<StoreTables>): Watches {
  const at = async (idOrName: string) => watchAt(db, await watchKey(db, idOrName));
  return {
    add: (watch) => db.transaction().execute(async (tx) => watchAt(tx, await addWatch(tx, watch))),
    list: () => watchRows(db),
    show: at,
    pause: async (idOrName, paused) => {
      const key = await watchKey(db, idOrName);
      const paused_at = paused ? new Date().toISOString() : null;
      await db.updateTable("watch").set({ paused_at }).where("key", "=", key).execute();
      return watchAt(db, key);
    },
    remove: (idOrName) =>
      db.transaction().execute(async (transaction) => {
        const key = await watchKey(transaction, idOrName);
        const watch = await watchAt(transaction, key);
        await transaction.deleteFrom("watch").where("key", "=", key).execute();
        await dropOldArrivals(transaction);
        return watch;
      }),
    cursor: async (id) => {
      const key = await watchKey(db, id);
      return db
        .selectFrom("watch")
        .select(["arrival", "finding_state as findingState"])
        .where("key", "=", key)
        .executeTakeFirstOrThrow();
    },
    news: (since) => newsSince(db, since),
    seen: async (id, reports) => seenEntries(db, await watchKey(db, id), reports),
    told: async (id) => toldFindings(db, await watchKey(db, id)),
    keep: async (id, run) => keepRun(db, await watchKey(db, id), run),
    alerts: async ({ watch, ...page } = {}) =>
      listAlerts(db, watch === undefined ? undefined : await watchKey(db, watch), page),
    claim: (options) => claimDue(db, options),
    settle: (key, outcome) => settle(db, key, outcome),
    deliveries: async (idOrName, page) => listDeliveries(db, await watchKey(db, idOrName), page),
  };
}
