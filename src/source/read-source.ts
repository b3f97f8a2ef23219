import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { sha256 } from "../util/sha256.ts";
import { decode } from "./decode.ts";
import { nameOf } from "./name-of.ts";
import { readFileBytes } from "./read-file-bytes.ts";
import { readStreamBytes } from "./read-stream-bytes.ts";
import { refused } from "./refused.ts";
import type { SourceText } from "./source-text.ts";

/** The largest source that is read unless told otherwise, in bytes. */
export const defaultMaxBytes = 5_000_000;

export interface ReadSourceOptions {
  /** The largest source that is read, in bytes; 5,000,000 by default. */
  readonly maxBytes?: number;
  /** What `-` reads; the process's standard input by default. */
  readonly stdin?: Readable;
}

/**
 * Reads one report's text from a file, or from standard input for `-`.
 *
 * @throws {OnrecordError} `input-missing` where there is no such file, `input-unreadable` where it cannot be opened or
 * read, `input-refused` where it is no plain text in UTF-8 (or UTF-16 with a byte order mark), has no words, or is
 * larger than `maxBytes`.
 *
 * @example
 * const { id, encoding, text } = await readSource("examples/sahel-drone-delivery.txt");
 * // id: "r-" and 12 hex digits of the path's hash; encoding: "utf-8"; text: "Niger takes delivery ..."
 */
export async function readSource(path: string, options: ReadSourceOptions = {}): Promise<SourceText> {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const source = path === "-" ? "-" : resolve(path);
  const bytes =
    source === "-"
      ? await readStreamBytes(options.stdin ?? process.stdin, { source, maxBytes })
      : await readFileBytes(source, maxBytes);

  const { encoding, text } = decode(bytes, source);
  if (!/\S/.test(text)) {
    throw refused(source, {
      message: bytes.length === 0 ? `${nameOf(source)} is empty.` : `${nameOf(source)} has only white space.`,
      received: `${bytes.length} bytes`,
      allowed: "a text with words in it",
      advice:
        source === "-" ? "Check the command that writes to standard input." : "Check that the file was saved whole.",
    });
  }

  const hash = sha256(bytes);
  const identity = source === "-" ? hash : sha256(source);
  return { source, id: `r-${identity.slice(0, 12)}`, bytes: bytes.length, sha256: hash, encoding, text };
}
