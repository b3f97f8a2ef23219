import type { Transaction } from "kysely";
import type { LikenessTable, StoreTables } from "../tables.ts";

/** That a version copies another. */
export type Link = LikenessTable;

interface Place {
  readonly cluster: number | null;
  readonly origin: number | null;
}

/**
 * Brings copies into the cluster of their source, those that are most alike first.
 *
 * A report joins by one source only, so that one merged from two does not make them one source.
 */
export async function joinAll(transaction: Transaction<StoreTables>, links: readonly Link[]): Promise<void> {
  const alike = ({ share_of_copy, share_of_source }: Link) => share_of_copy + share_of_source;
  const ordered = [...links].sort((a, b) => alike(b) - alike(a) || a.copy - b.copy || a.source - b.source);
  for (const link of ordered) if (isOfItsSource(link)) await join(transaction, link.copy, link.source);
}

/** From this share on, what a report has from another as it was makes it no source of its own. */
const leastShare = 0.45;

/** Whether a copy has so much from its source that it counts with it; of a rewrite's share only the plain part is known. */
function isOfItsSource({ kind, share_of_copy }: Link): boolean {
  return kind === "rewrite" || share_of_copy >= leastShare;
}

async function join(transaction: Transaction<StoreTables>, copy: number, source: number): Promise<void> {
  const [from, to] = [await placeOf(transaction, copy), await placeOf(transaction, source)];
  if (from.origin !== null || (from.cluster !== null && from.cluster === to.cluster)) return;
  await transaction.updateTable("sketch").set({ origin: source }).where("version", "=", copy).execute();
  if (from.cluster === null && to.cluster === null) {
    const { key } = await transaction
      .insertInto("cluster")
      .values({ reports: 2 })
      .returning("key")
      .executeTakeFirstOrThrow();
    await transaction.updateTable("sketch").set({ cluster: key }).where("version", "in", [copy, source]).execute();
  } else if (from.cluster === null || to.cluster === null) {
    const cluster = from.cluster ?? to.cluster ?? 0;
    await transaction
      .updateTable("sketch")
      .set({ cluster })
      .where("version", "=", from.cluster === null ? copy : source)
      .execute();
    await transaction
      .updateTable("cluster")
      .set((row) => ({ reports: row("reports", "+", 1) }))
      .where("key", "=", cluster)
      .execute();
  } else await merge(transaction, from.cluster, to.cluster);
}

/** Two clusters as one; the smaller is moved, so that over all joins none is moved often. */
async function merge(transaction: Transaction<StoreTables>, one: number, other: number): Promise<void> {
  const sizes = await transaction.selectFrom("cluster").selectAll().where("key", "in", [one, other]).execute();
  const [smaller, larger] = [...sizes].sort((a, b) => a.reports - b.reports || b.key - a.key);
  if (smaller === undefined || larger === undefined) return;
  await transaction.updateTable("sketch").set({ cluster: larger.key }).where("cluster", "=", smaller.key).execute();
  await transaction
    .updateTable("cluster")
    .set({ reports: smaller.reports + larger.reports })
    .where("key", "=", larger.key)
    .execute();
  await transaction.deleteFrom("cluster").where("key", "=", smaller.key).execute();
}

function placeOf(transaction: Transaction<StoreTables>, version: number): Promise<Place> {
  return transaction
    .selectFrom("sketch")
    .select(["cluster", "origin"])
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
}
