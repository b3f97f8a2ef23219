import { OnrecordError } from "../util/problem.ts";
import { tooLarge } from "./too-large.ts";
import { unreadable } from "./unreadable.ts";

/**
 * Reads a stream to its end, or until it has given more than `maxBytes`; then the stream is closed.
 *
 * @throws {OnrecordError} `input-refused` over the limit, `input-unreadable` where the stream fails.
 */
export async function readStreamBytes(
  stream: AsyncIterable<Uint8Array>,
  { source, maxBytes }: { readonly source: string; readonly maxBytes: number },
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxBytes) break;
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    throw error instanceof OnrecordError ? error : unreadable(source, error);
  }
  if (size > maxBytes) throw tooLarge(source, null, maxBytes);
  return Buffer.concat(chunks);
}
