import { setTimeout as sleep } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { z } from "zod";
import { OnrecordError } from "../../util/problem.ts";
import { checkedStored } from "../from-json.ts";

/** Sets what SQLite forgets with every connection. */
export async function configure<T>(db: Kysely<T>): Promise<void> {
  await sql`pragma foreign_keys = on`.execute(db);
  // After a power cut the reports saved last may be missing, but none is there by half.
  await sql`pragma synchronous = normal`.execute(db);
  // In KiB below zero: the inner pages of the tables by which copies and matters are found stay in memory.
  await sql`pragma cache_size = -16384`.execute(db);
  // Sources are confidential: what is deleted is overwritten.
  await sql`pragma secure_delete = on`.execute(db);
}

/**
 * Lets readers go on while another process writes; the file keeps the setting.
 *
 * @param patience - milliseconds to wait for other processes.
 */
export async function keepWriteAheadLog<T>(db: Kysely<T>, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      if ((await journalMode(db)) !== "wal") await sql`pragma journal_mode = wal`.execute(db);
      return;
    } catch (error) {
      // Unlike other statements, SQLite does not wait with this one.
      if (!isBusy(error) || Date.now() >= deadline) throw error;
      await sleep(20);
    }
  }
}

/** Moves the write-ahead log into the file and empties it; false where another process still needs the log. */
export async function emptyLog<T>(db: Kysely<T>): Promise<boolean> {
  const { rows } = await sql`pragma wal_checkpoint(truncate)`.execute(db);
  const [{ busy }] = checkedStored(z.tuple([z.object({ busy: z.int() })]), rows);
  return busy === 0;
}

async function journalMode<T>(db: Kysely<T>): Promise<string> {
  const { rows } = await sql`pragma journal_mode`.execute(db);
  return checkedStored(z.tuple([z.object({ journal_mode: z.string() })]), rows)[0].journal_mode;
}

/** Whether another process is the reason for an error. */
function isBusy(error: unknown): boolean {
  return error instanceof OnrecordError && error.problem.code === "store-busy";
}
