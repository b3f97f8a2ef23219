import { existsSync } from "node:fs";
import { fillRecord } from "./filled/filled-record.ts";
import { requireShared } from "./shared.ts";

/**
 * Makes a record of many permuted real entries, for whatever is to be tried on a large one.
 *
 * @param argument - how many entries; a million by default.
 * @param file - where to make it; nothing may be there.
 */
export async function fill(argument = "1000000", file = "million.db"): Promise<void> {
  requireShared();
  if (existsSync(file)) {
    process.stderr.write(`There is a file already.\n  received: ${file}\n  allowed: a path where nothing is\n`);
    process.exit(2);
  }
  await fillRecord(file, Number(argument));
}
