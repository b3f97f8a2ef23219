import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { OnrecordError } from "../../util/problem.ts";
import { type Column, columns, Head, magic, padded, prefixBytes } from "./layout.ts";

/** A packed gazetteer in memory: its head, and where each column's bytes lie. */
export interface Packed {
  readonly head: Head;
  readonly bytes: (column: Column) => { readonly buffer: ArrayBuffer; readonly start: number; readonly length: number };
}

/**
 * Reads a packed gazetteer whole and checks it.
 *
 * @throws {OnrecordError} `data-unusable` where the file is missing, cut short, of another version or damaged.
 */
export function readPacked(file: string): Packed {
  const data = wholeFile(file);
  if (data.length < prefixBytes || data.toString("latin1", 0, 7) !== magic.slice(0, 7)) {
    throw unusable(file, "it is not a packed gazetteer");
  }
  if (data.toString("latin1", 7, 8) !== magic.slice(7)) throw unusable(file, "it has another version's layout");
  const digest = createHash("sha256").update(data.subarray(prefixBytes)).digest();
  if (!digest.equals(data.subarray(12, prefixBytes))) throw unusable(file, "its bytes have changed or are cut short");
  const headBytes = data.readUInt32LE(8);
  const head = Head.parse(JSON.parse(data.toString("utf8", prefixBytes, prefixBytes + headBytes)));
  const starts = new Map<Column, { start: number; length: number }>();
  let start = padded(prefixBytes + headBytes);
  for (const [place, column] of columns.entries()) {
    const length = head.bytes[place] ?? 0;
    starts.set(column, { start, length });
    start = padded(start + length);
  }
  const { buffer } = data;
  return {
    head,
    bytes: (column) => ({ buffer, ...(starts.get(column) ?? { start: 0, length: 0 }) }),
  };
}

/** The file in a buffer of its own, so that its columns can be read in place. */
function wholeFile(file: string): Buffer<ArrayBuffer> {
  try {
    const read = readFileSync(file);
    if (read.byteOffset === 0 && read.buffer.byteLength === read.length) return read;
    return Buffer.from(new Uint8Array(read).buffer);
  } catch (error) {
    throw unusable(file, error instanceof Error ? error.message : String(error), error);
  }
}

function unusable(file: string, why: string, cause?: unknown): OnrecordError {
  return new OnrecordError(
    {
      code: "data-unusable",
      message: `The gazetteer cannot be used: ${why}.`,
      received: file,
      allowed: "a file made by tools/pack-gazetteer.ts of this version",
      advice: "Install the package again, or pack the gazetteer anew as models/gazetteer/README.md says.",
    },
    cause === undefined ? undefined : { cause },
  );
}
