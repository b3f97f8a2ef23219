import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * The address by which SQLite opens a file that it cannot write to (https://sqlite.org/uri.html).
 *
 * Without a log beside it nobody has the record open, and a record that nobody has open needs no file beside it to be read.
 */
export function addressToLookAt(path: string): string {
  return `${pathToFileURL(path).href}?${existsSync(`${path}-wal`) ? "mode=ro" : "immutable=1"}`;
}
