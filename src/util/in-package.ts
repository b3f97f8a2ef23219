import { join } from "node:path";

/** `src/util`, `dist/util`, and `dist/cli` where the program is put together in few files, all lie two folders deep. */
const root = join(import.meta.dirname, "../..");

/**
 * The path of a file or folder that comes with the package.
 *
 * @param path - from the package's root: `models/reader`.
 */
export function inPackage(path: string): string {
  return join(root, path);
}
