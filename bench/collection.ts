import { tmpdir } from "node:os";
import { join } from "node:path";
import { clusterLines } from "./collection/cluster-lines.ts";
import { matterLines } from "./collection/matter-lines.ts";
import { readCollection } from "./collection/read-collection.ts";
import { matters } from "./matters.ts";
import { requireShared } from "./shared.ts";

/**
 * Reads the 149 real articles of guardian-sdf and the invented groups' texts into one record, and prints its clusters of
 * copies, its matters, and the figures of matters. A run that was stopped goes on where it was.
 *
 * @param file - the record, by default one in the system's folder for temporary files; it stays.
 */
export async function collection(file = join(tmpdir(), "onrecord-collection.db")): Promise<void> {
  requireShared();
  process.stderr.write(`record: ${file}\n`);
  const store = await readCollection(file);
  process.stdout.write(await clusterLines(store));
  process.stdout.write(await matterLines(store));
  await store.close();
  await matters();
}
