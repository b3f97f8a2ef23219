import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clusterLines } from "./collection/cluster-lines.ts";
import { matterLines } from "./collection/matter-lines.ts";
import { readCollection } from "./collection/read-collection.ts";
import { matters } from "./matters.ts";
import { requireShared } from "./shared.ts";

/**
 * Reads the 149 real articles of guardian-sdf and the invented groups' texts into one record, and prints its clusters of
 * copies, its matters, and the figures of matters.
 *
 * @param argument - a record to keep them in, so that the next run need not read them again.
 */
export async function collection(argument?: string): Promise<void> {
  requireShared();
  const folder = mkdtempSync(join(tmpdir(), "onrecord-collection-"));
  try {
    const store = await readCollection(argument ?? join(folder, "record.db"));
    process.stdout.write(await clusterLines(store));
    process.stdout.write(await matterLines(store));
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await matters();
}
