import type { Transaction } from "kysely";
import type { StoreTables } from "../tables.ts";
import { removeBuckets } from "./bucket-levels.ts";
import { settle } from "./settle.ts";

/** Takes a version out of what copies are found by; what counted with it or beside it is settled anew. */
export async function removeFromCopies(transaction: Transaction<StoreTables>, version: number): Promise<void> {
  await transaction.deleteFrom("uncompared").where("version", "=", version).execute();
  const sketch = await transaction
    .selectFrom("sketch")
    .select(["buckets", "cluster"])
    .where("version", "=", version)
    .executeTakeFirst();
  if (sketch === undefined) return;
  await removeBuckets(transaction, version, sketch.buckets);
  await transaction.deleteFrom("sketch").where("version", "=", version).execute();
  if (sketch.cluster !== null) await clusterAnew(transaction, sketch.cluster);
}

async function clusterAnew(transaction: Transaction<StoreTables>, cluster: number): Promise<void> {
  const members = await transaction
    .selectFrom("sketch")
    .select("version")
    .where("cluster", "=", cluster)
    .orderBy("version")
    .execute();
  await transaction.updateTable("sketch").set({ cluster: null, origin: null }).where("cluster", "=", cluster).execute();
  await transaction.deleteFrom("cluster").where("key", "=", cluster).execute();
  await settle(
    transaction,
    members.map(({ version }) => version),
  );
}
