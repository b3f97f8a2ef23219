import { deflateSync, inflateSync } from "node:zlib";
import { type Kysely, sql, type Transaction } from "kysely";
import { OnrecordError } from "../../../util/problem.ts";
import { sha256 } from "../../../util/sha256.ts";
import type { StoreTables } from "../tables.ts";

/**
 * Keeps bytes under their hash, packed where that makes them smaller.
 *
 * @returns the hash.
 * @throws {OnrecordError} `internal` where `expected` is not the hash of the bytes.
 */
export async function keepBytes(
  transaction: Transaction<StoreTables>,
  bytes: Uint8Array,
  expected: string,
): Promise<string> {
  if (sha256(bytes) !== expected) {
    throw new OnrecordError({
      code: "internal",
      message: "Original bytes do not have the hash they came with.",
      received: expected,
      advice: "This is a fault of whatever read the source; please report it.",
    });
  }
  const kept = await transaction
    .selectFrom("original")
    .select("sha256")
    .where("sha256", "=", expected)
    .executeTakeFirst();
  if (kept === undefined) {
    const packed = deflateSync(bytes);
    const smaller = packed.length < bytes.length;
    await transaction
      .insertInto("original")
      .values({ sha256: expected, packing: smaller ? "deflate" : "none", bytes: smaller ? packed : bytes })
      .execute();
  }
  return expected;
}

/** Bytes by their hash; see {@link Intake.bytes}. @throws {OnrecordError} `store-unusable` where they have changed. */
export async function keptBytes(db: Kysely<StoreTables>, hash: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom("original").selectAll().where("sha256", "=", hash).executeTakeFirst();
  if (row === undefined) return null;
  const packed = new Uint8Array(row.bytes);
  const bytes = row.packing === "deflate" ? unpacked(packed) : packed;
  if (bytes !== null && sha256(bytes) === hash) return bytes;
  throw new OnrecordError({
    code: "store-unusable",
    message: "The original bytes kept for a report are damaged.",
    received: hash,
    advice: "Put a backup of the record in its place.",
  });
}

/** Removes originals that nothing was read from any more. */
export async function dropUnusedOriginals(
  transaction: Transaction<StoreTables>,
  hashes: readonly string[],
): Promise<void> {
  for (const hash of new Set(hashes)) {
    await sql`delete from original where sha256 = ${hash}
      and not exists (select 1 from origin where origin.original = ${hash})
      and not exists (select 1 from set_aside where set_aside.original = ${hash})`.execute(transaction);
  }
}

function unpacked(bytes: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(bytes);
  } catch {
    return null;
  }
}
