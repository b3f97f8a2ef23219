import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { checkedStored, fromJson } from "../../from-json.ts";
import { checkedPage } from "../../page.ts";
import type { Page } from "../../stored-entry.ts";
import type { Delivery, ListedDelivery, Outcome, StoredAlert, Watches } from "../../watches.ts";
import type { StoreTables } from "../tables.ts";
import { watchAt } from "./watch-rows.ts";

const Ids = z.array(z.string());
const State = z.enum(["waiting", "delivered", "failed"]);

const folded = sql<string>`(
  select json_group_array(report_id) from alert_report where alert_report.alert = alert.key and folded = 1
)`;

const alertColumns = ["alert.id", "watch.id as watch", "alert.at", "alert.content"] as const;

/** Alerts, the last first; see {@link Watches.alerts}. */
export async function listAlerts(
  db: Kysely<StoreTables>,
  watch: number | undefined,
  page: Page,
): Promise<StoredAlert[]> {
  const { limit, offset } = checkedPage(page);
  const rows = await db
    .selectFrom("alert")
    .innerJoin("watch", "watch.key", "alert.watch")
    .select([...alertColumns, folded.as("folded")])
    .$if(watch !== undefined, (query) => query.where("alert.watch", "=", watch ?? 0))
    .orderBy("alert.key", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({ ...row, folded: fromJson(Ids, row.folded) }));
}

/** Takes what is due out of the outbox for a while; see {@link Watches.claim}. */
export async function claimDue(
  db: Kysely<StoreTables>,
  { by, limit, now, until }: Parameters<Watches["claim"]>[0],
): Promise<Delivery[]> {
  // Asked outside of a transaction first, so that where nothing is due nothing is written.
  if ((await dueOf(db, by, 1, now)).length === 0) return [];
  return db.transaction().execute(async (transaction) => {
    const rows = await dueOf(transaction, by, limit, now);
    const found: Delivery[] = [];
    for (const { key, output, attempts, watchKey, ...row } of rows) {
      await transaction
        .updateTable("delivery")
        .set({ attempts: attempts + 1, next_at: until })
        .where("key", "=", key)
        .execute();
      const { outputs, name } = await watchAt(transaction, watchKey);
      const to = outputs[output];
      if (to === undefined) continue;
      const alert = {
        id: row.id,
        watch: row.watch,
        at: row.at,
        content: row.content,
        folded: fromJson(Ids, row.folded),
      };
      found.push({ key, watch: row.watch, watchName: name, alert, output: to, attempts });
    }
    return found;
  });
}

function dueOf(db: Kysely<StoreTables>, by: readonly string[], limit: number, now: string) {
  return db
    .selectFrom("delivery")
    .innerJoin("alert", "alert.key", "delivery.alert")
    .innerJoin("watch", "watch.key", "alert.watch")
    .select(["delivery.key", "delivery.output", "delivery.attempts", "watch.key as watchKey"])
    .select([...alertColumns, folded.as("folded")])
    .where("delivery.state", "=", sql.lit("waiting"))
    .where("delivery.next_at", "<=", now)
    .where("delivery.sent_by", "in", [...by])
    .where("watch.paused_at", "is", null)
    .orderBy("delivery.key")
    .limit(limit)
    .execute();
}

/** Says what became of a delivery; see {@link Watches.settle}. */
export async function settle(db: Kysely<StoreTables>, key: number, outcome: Outcome): Promise<void> {
  await db
    .updateTable("delivery")
    .set({
      state: outcome.state,
      next_at: outcome.state === "waiting" ? outcome.nextAt : new Date().toISOString(),
      problem: outcome.state === "delivered" ? null : outcome.problem,
    })
    .where("key", "=", key)
    .execute();
}

/** What became of the deliveries of a watch; see {@link Watches.deliveries}. */
export async function listDeliveries(
  db: Kysely<StoreTables>,
  watch: number,
  page: Page = {},
): Promise<ListedDelivery[]> {
  const { limit, offset } = checkedPage(page);
  const rows = await db
    .selectFrom("delivery")
    .innerJoin("alert", "alert.key", "delivery.alert")
    .select(["alert.id as alert", "delivery.sent_by as by", "delivery.state", "delivery.attempts"])
    .select(["delivery.problem", "delivery.next_at as at"])
    .where("alert.watch", "=", watch)
    .orderBy("delivery.key", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({ ...row, state: checkedStored(State, row.state) }));
}
