import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { OnrecordError } from "../../util/problem.ts";
import { checkedStored } from "../from-json.ts";
import { applicationId } from "./existing-file.ts";
import type { Migration } from "./migrations/migration.ts";
import { migrations } from "./migrations.ts";

/**
 * Brings a store to the version of the last migration, or leaves it as it was.
 *
 * @param steps - default: all of {@link migrations}.
 * @throws {OnrecordError} `store-newer` where the store is of a later version than that.
 */
export async function migrate<T>(db: Kysely<T>, file: string, steps: readonly Migration[] = migrations): Promise<void> {
  if (await isLatest(db, file, steps)) return;
  await db.transaction().execute(async (transaction) => {
    // Another process may have migrated while this one waited for its turn.
    const version = await versionOf(transaction, file, steps.length);
    for (const step of steps.slice(version)) await step(transaction);
    await sql.raw(`pragma application_id = ${applicationId}`).execute(transaction);
    await sql.raw(`pragma user_version = ${steps.length}`).execute(transaction);
  });
}

/** The same for a store that can only be looked at. @throws {OnrecordError} `store-unusable` where it is of an earlier version. */
export async function requireLatest<T>(db: Kysely<T>, file: string): Promise<void> {
  if (await isLatest(db, file, migrations)) return;
  throw new OnrecordError({
    code: "store-unusable",
    message: "The record was made by an earlier version of onrecord, and cannot be brought up to date where it lies.",
    received: file,
    allowed: "a record in a folder that can be written to",
    advice: "Copy it to a folder that you may write to; the first command brings the copy up to date.",
  });
}

async function isLatest<T>(db: Kysely<T>, file: string, steps: readonly Migration[]): Promise<boolean> {
  return (await versionOf(db, file, steps.length)) === steps.length;
}

const UserVersion = z.tuple([z.object({ user_version: z.int().min(0) })]);

async function versionOf<T>(db: Kysely<T>, file: string, latest: number): Promise<number> {
  const { rows } = await sql`pragma user_version`.execute(db);
  const [{ user_version: version }] = checkedStored(UserVersion, rows);
  if (version <= latest) return version;
  throw new OnrecordError({
    code: "store-newer",
    message: "The record was made by a later version of onrecord.",
    received: `${file}, version ${version}`,
    allowed: `a record up to version ${latest}`,
    advice: "Update onrecord, or name another file.",
  });
}
