import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { readStreamBytes } from "./read-stream-bytes.ts";
import { refused } from "./refused.ts";
import { tooLarge } from "./too-large.ts";
import { unreadable } from "./unreadable.ts";

/**
 * Reads a regular file of at most `maxBytes`.
 *
 * @throws {OnrecordError} `input-missing`, `input-unreadable` or `input-refused`, as {@link readSource}.
 */
export async function readFileBytes(path: string, maxBytes: number): Promise<Buffer> {
  const stats = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (stats.isDirectory()) {
    throw refused(path, {
      message: `${path} is a folder.`,
      allowed: "a text file, or - for standard input",
      advice: "Name the files in it, for example with *.txt.",
    });
  }
  if (!stats.isFile()) {
    throw refused(path, {
      message: `${path} is a ${sortOf(stats)}, not a regular file.`,
      allowed: "a text file, or - for standard input",
      advice: "Give - as the file and send the text to standard input.",
    });
  }
  if (stats.size > maxBytes) throw tooLarge(path, stats.size, maxBytes);
  return readStreamBytes(createReadStream(path), { source: path, maxBytes });
}

function sortOf(stats: Stats): string {
  if (stats.isFIFO()) return "named pipe";
  return stats.isSocket() ? "socket" : "device";
}
