import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isStore } from "../store/sqlite/existing-file.ts";

/** So many names of a folder are looked at. */
const mostLookedAt = 1000;

/**
 * The records in the folder of a file that is none, and where one stands: the one that was written to last first, at most three.
 */
export function recordsNear(file: string): readonly string[] {
  const folders = new Set([dirname(file), "."]);
  const records = [...folders].flatMap((folder) =>
    namesIn(folder)
      .map((name) => join(folder, name))
      .flatMap(writtenAt),
  );
  return records
    .sort((a, b) => b.written - a.written)
    .map(({ path }) => path)
    .slice(0, 3);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).slice(0, mostLookedAt);
  } catch {
    return [];
  }
}

function writtenAt(path: string): { readonly path: string; readonly written: number }[] {
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size > 0 && isStore(path) ? [{ path, written: stat.mtimeMs }] : [];
  } catch {
    return [];
  }
}
