import type { Kysely, Transaction } from "kysely";
import { Origin } from "../../../record/index.ts";
import type { Original } from "../../intake.ts";
import { yes } from "../current.ts";
import type { StoreTables } from "../tables.ts";
import { dropUnusedOriginals, keepBytes } from "./original-rows.ts";

/** Keeps what a version was read from, if nothing is kept yet, and takes its source off the list of problems. */
export async function putOrigin(
  transaction: Transaction<StoreTables>,
  version: number,
  source: string,
  original: Original | null,
): Promise<void> {
  await takeOffList(transaction, source);
  if (original === null) return;
  const { fetched } = original.origin;
  const said = { etag: fetched?.etag ?? null, last_modified: fetched?.lastModified ?? null };
  const kept = await transaction
    .selectFrom("origin")
    .select(["etag", "last_modified"])
    .where("version", "=", version)
    .executeTakeFirst();
  if (kept === undefined) {
    const hash = await keepBytes(transaction, original.bytes, original.origin.sha256);
    const origin = JSON.stringify(Origin.parse(original.origin));
    await transaction
      .insertInto("origin")
      .values({ version, original: hash, origin, ...said })
      .execute();
  } else if (fetched !== null && (kept.etag !== said.etag || kept.last_modified !== said.last_modified)) {
    await transaction.updateTable("origin").set(said).where("version", "=", version).execute();
  }
}

/** See {@link Intake.seenAgain}. */
export async function seenAgain(db: Kysely<StoreTables>, reportId: string, original: Original): Promise<void> {
  const latest = await db
    .selectFrom("version")
    .leftJoin("origin", "origin.version", "version.key")
    .leftJoin("set_aside", "set_aside.source", "version.source")
    .select(["version.key", "version.source", "origin.original", "set_aside.times"])
    .where("version.report_id", "=", reportId)
    .where("version.current", "=", yes)
    .executeTakeFirst();
  if (latest === undefined) return;
  // Most reports that are met again need no write.
  if (latest.original !== null && latest.times === null && original.origin.fetched === null) return;
  await db.transaction().execute((transaction) => putOrigin(transaction, latest.key, latest.source, original));
}

/** Takes a source off the list of problems; false where it was not on it. */
export async function takeOffList(transaction: Transaction<StoreTables>, source: string): Promise<boolean> {
  const row = await transaction
    .deleteFrom("set_aside")
    .where("source", "=", source)
    .returning("original")
    .executeTakeFirst();
  if (row === undefined) return false;
  if (row.original !== null) await dropUnusedOriginals(transaction, [row.original]);
  return true;
}
