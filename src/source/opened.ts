import { createGunzip } from "node:zlib";
import type { Arrival } from "./arrival.ts";
import { ByteStream } from "./byte-stream.ts";
import type { OpeningOptions, Unpacking } from "./container/unpacking.ts";
import { documentOf } from "./document.ts";
import type { Incoming } from "./incoming.ts";
import { nameOf } from "./name-of.ts";
import { readStreamBytes } from "./read-stream-bytes.ts";
import { refused } from "./refused.ts";
import { asideFor } from "./set-aside.ts";
import { type Sort, sortOf } from "./sort-of.ts";
import { tooLarge } from "./too-large.ts";

/** Archives in archives are opened so far. */
const deepest = 4;

/** Documents that are mostly pictures may be so many times larger than others. */
export const roomForPictures = 10;

const unpackings: Readonly<Partial<Record<Sort, () => Promise<Unpacking>>>> = {
  gzip: async () => gunzipped,
  zip: async () => (await import("./container/zip.ts")).zip,
  warc: async () => (await import("./container/warc.ts")).warc,
  rows: async () => (await import("./container/rows.ts")).rows,
  records: async () => (await import("./container/rows.ts")).records,
  table: async () => (await import("./container/table.ts")).table,
  feed: async () => (await import("./container/feed.ts")).feed,
  mail: async () => (await import("./container/mail.ts")).mail,
};

/** The reports in something that came in: itself, or what it contains. */
export async function* opened(
  arrival: Arrival | Incoming,
  options: OpeningOptions,
  depth = 0,
): AsyncGenerator<Incoming> {
  if ("sort" in arrival) return yield arrival;
  const { source, size } = arrival;
  if (arrival.format !== undefined) return yield await read(arrival.open(), arrival.format, arrival, options.maxBytes);
  const stream = new ByteStream(arrival.open(), source);
  try {
    const sort = sortOf(await stream.head(), arrival);
    const unpacking = await unpackings[sort]?.();
    if (unpacking !== undefined) {
      if (depth >= deepest) throw tooDeep(source);
      let isEmpty = true;
      for await (const part of unpacking(stream, arrival, options)) {
        options.signal?.throwIfAborted();
        isEmpty = false;
        yield* opened(part, options, depth + 1);
      }
      if (isEmpty) throw nothingIn(source, sort);
      return;
    }
    if (!isDocument(sort)) return;
    const maxBytes = options.maxBytes * (sort === "pdf" || sort === "docx" ? roomForPictures : 1);
    if (size !== null && size > maxBytes) throw tooLarge(source, size, maxBytes);
    yield await read(stream, sort, arrival, maxBytes);
  } catch (error) {
    yield asideFor(error, source);
  } finally {
    await stream.close();
  }
}

type Document = Parameters<typeof documentOf>[1];

function isDocument(sort: Sort): sort is Document {
  return !(sort in unpackings);
}

async function read(bytes: AsyncIterable<Uint8Array>, format: Document, arrival: Arrival, maxBytes: number) {
  const { source } = arrival;
  try {
    return await documentOf(await readStreamBytes(bytes, { source, maxBytes }), format, arrival);
  } catch (error) {
    return asideFor(error, source);
  }
}

/** What is in a gzip file: the same under its name without `.gz`. */
async function* gunzipped(stream: ByteStream, arrival: Arrival): AsyncGenerator<Arrival> {
  yield {
    ...arrival,
    name: arrival.name.replace(/\.gz$/i, ""),
    mediaType: arrival.mediaType === "application/gzip" ? null : arrival.mediaType,
    path: null,
    size: null,
    open: () => inflated(stream, arrival.source),
  };
}

async function* inflated(stream: ByteStream, source: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feeding = (async () => {
    for await (const chunk of stream) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await new Promise<void>((done) => gunzip.once("drain", done).once("close", done));
    }
    gunzip.end();
  })();
  feeding.catch((error: unknown) => gunzip.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    yield* gunzip;
  } catch (error) {
    throw refused(source, {
      message: `${nameOf(source)} is damaged gzip data.`,
      received: error instanceof Error ? error.message : String(error),
      allowed: "whole gzip data",
      advice: "Get it again; it was probably cut off.",
    });
  } finally {
    gunzip.destroy();
  }
}

/** What a container is called that may have nothing in it; others have something or are damaged. */
const containers: Readonly<Partial<Record<Sort, string>>> = {
  zip: "an archive without files",
  warc: "an archive without pages",
  rows: "a table without rows",
  records: "a list without objects",
  table: "a table without rows",
  feed: "a feed without entries",
};

function nothingIn(source: string, sort: Sort) {
  return refused(source, {
    message: `${nameOf(source)} holds no report.`,
    received: containers[sort] ?? "nothing",
    allowed: "at least one report in it",
    advice: "Check that it was saved whole.",
  });
}

function tooDeep(source: string) {
  return refused(source, {
    message: `${nameOf(source)} lies in too many archives.`,
    allowed: `up to ${deepest} archives, feeds or mails in each other`,
    advice: "Unpack it and read what is in it.",
  });
}
