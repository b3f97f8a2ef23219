import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { type Arrival, bareArrival } from "../arrival.ts";
import { refused } from "../refused.ts";
import { unreadable } from "../unreadable.ts";

/**
 * A regular file, by its absolute path.
 *
 * @throws {OnrecordError} `input-missing`, `input-unreadable` or, for a pipe, socket or device, `input-refused`.
 */
export async function fileArrival(path: string, known?: Stats): Promise<Arrival> {
  const stats = known ?? (await statsOf(path));
  if (!stats.isFile()) {
    throw refused(path, {
      message: `${path} is a ${sortOf(stats)}, not a regular file.`,
      allowed: "a file, a folder, or - for standard input",
      advice: "Give - as the file and send the text to standard input.",
    });
  }
  return {
    ...bareArrival,
    source: path,
    identity: path,
    name: basename(path),
    path,
    size: stats.size,
    open: () => createReadStream(path),
  };
}

/** What is at a path. @throws {OnrecordError} `input-missing` or `input-unreadable`. */
export async function statsOf(path: string): Promise<Stats> {
  return stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

function sortOf(stats: Stats): string {
  if (stats.isFIFO()) return "named pipe";
  return stats.isSocket() ? "socket" : "device";
}
