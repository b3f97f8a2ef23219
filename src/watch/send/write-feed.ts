import { rename, writeFile } from "node:fs/promises";
import type { Store } from "../../store/store.ts";
import { feedOf } from "../feed.ts";

/** Writes a watch's feed to a file, whole or not at all. */
export async function writeFeed(store: Store, watch: string, path: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, await feedOf(store, watch));
  await rename(beside, path);
}
