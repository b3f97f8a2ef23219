import type { IncomingMessage } from "node:http";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { tooLarge } from "../too-large.ts";
import { unfetched } from "./fetch-problem.ts";

/** Limits of an answer's body. */
export interface BodyLimits {
  /** Unpacked; bytes. */
  readonly maxBytes: number;
  /** Longest wait for the next bytes, in milliseconds. */
  readonly idleTimeout: number;
}

const unpackers = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/**
 * The whole body of an answer, unpacked.
 *
 * @throws {OnrecordError} `input-refused` for more than `maxBytes` or damaged packing, `input-unreadable` where it breaks
 * off or comes too slowly.
 */
export async function bodyOf(
  answer: IncomingMessage,
  url: string,
  { maxBytes, idleTimeout }: BodyLimits,
): Promise<Buffer> {
  const packing = String(answer.headers["content-encoding"] ?? "identity")
    .trim()
    .toLowerCase();
  const announced = Number(answer.headers["content-length"] ?? 0);
  if (announced > maxBytes) {
    answer.destroy();
    throw tooLarge(url, announced, maxBytes);
  }
  answer.setTimeout(idleTimeout, () => answer.destroy(new Error("no more bytes in time")));
  const unpacker =
    packing in unpackers ? unpackers[packing === "br" ? "br" : packing === "deflate" ? "deflate" : "gzip"]() : null;
  const stream = unpacker === null ? answer : answer.pipe(unpacker);
  if (unpacker !== null) answer.on("error", (error) => unpacker.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(url, null, maxBytes);
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    throw size > maxBytes ? error : brokenOff(url, error);
  } finally {
    answer.destroy();
  }
  if (!answer.complete && unpacker === null) throw brokenOff(url, new Error("the connection was closed early"));
  return Buffer.concat(chunks);
}

function brokenOff(url: string, error: unknown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words = error instanceof Error ? error.message : String(error);
  if (code.startsWith("Z_") || code.startsWith("ERR_BROTLI") || code.startsWith("ERR__ERROR")) {
    return unfetched(url, "the answer is packed wrongly.", code, { code: "input-refused", advice: "Try again later." });
  }
  const slow = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
  return unfetched(url, slow ? "the answer came too slowly." : "the answer broke off.", words, {
    advice: "Try again later.",
  });
}
