import type { Kysely } from "kysely";
import { createActors } from "./migrations/create-actors.ts";
import { createTables } from "./migrations/create-tables.ts";
import { upgradeRecords } from "./migrations/upgrade-records.ts";

/** Brings the tables from one version of the store to the next; may rely on nothing but the version before. */
export type Migration = <T>(db: Kysely<T>) => Promise<void>;

/** Every migration, in order: the one at index `n` leads to version `n + 1`. A released one never changes. */
export const migrations: readonly Migration[] = [createTables, toVersion2];

async function toVersion2<T>(db: Kysely<T>): Promise<void> {
  await upgradeRecords(db);
  await createActors(db);
}
