import { promisify } from "node:util";
import { type Entry, fromBuffer, open, type ZipFile } from "yauzl";
import type { OnrecordError } from "../../util/problem.ts";
import { nameOf } from "../name-of.ts";
import { refused } from "../refused.ts";

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked; bytes. */
  readonly size: number;
  /** Its bytes, at most as many as `size` says. */
  open(): AsyncIterable<Uint8Array>;
}

const openFile = promisify<string, { lazyEntries: true; autoClose: false }, ZipFile>(open);
const openBuffer = promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer);

/**
 * The files in an archive, one after the other; folders and hidden files are left out.
 *
 * @throws {OnrecordError} `input-refused` where it is damaged or locked by a password.
 */
export async function* zipEntries(archive: string | Buffer, source: string): AsyncGenerator<ZipEntry> {
  let file: ZipFile | undefined;
  try {
    file =
      typeof archive === "string"
        ? await openFile(archive, { lazyEntries: true, autoClose: false })
        : await openBuffer(archive, { lazyEntries: true });
    const zip = file;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/") || /(?:^|\/)(?:\.|__MACOSX\/)/.test(entry.fileName)) continue;
      yield { name: entry.fileName, size: entry.uncompressedSize, open: () => bytesOf(zip, entry, source) };
    }
  } catch (error) {
    throw damaged(error, source);
  } finally {
    file?.close();
  }
}

async function* bytesOf(zip: ZipFile, entry: Entry, source: string): AsyncGenerator<Uint8Array> {
  try {
    yield* await zip.openReadStreamPromise(entry);
  } catch (error) {
    throw damaged(error, `${source}!/${entry.fileName}`);
  }
}

function damaged(error: unknown, source: string): unknown {
  if (!(error instanceof Error) || error.name === "OnrecordError") return error;
  return refusedZip(error.message, source);
}

function refusedZip(received: string, source: string): OnrecordError {
  const locked = /encrypt/i.test(received);
  return refused(source, {
    message: locked ? `${nameOf(source)} is locked by a password.` : `${nameOf(source)} is a damaged archive.`,
    received,
    allowed: "a ZIP archive that opens without a password",
    advice: locked ? "Unpack it and read the files." : "Get it again; it was probably cut off.",
  });
}
