import type { Arrival } from "./arrival.ts";
import { ByteStream } from "./byte-stream.ts";
import { documentOf } from "./document.ts";
import type { Incoming } from "./incoming.ts";
import { readStreamBytes } from "./read-stream-bytes.ts";
import { asideFor } from "./set-aside.ts";
import { sortOf } from "./sort-of.ts";
import { tooLarge } from "./too-large.ts";

export interface OpeningOptions {
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** The reports in something that came in: itself, or what it contains. */
export async function* opened(arrival: Arrival, options: OpeningOptions): AsyncGenerator<Incoming> {
  const stream = new ByteStream(arrival.open(), arrival.source);
  try {
    const format = sortOf(await stream.head(), arrival);
    const { source, size } = arrival;
    if (size !== null && size > options.maxBytes) throw tooLarge(source, size, options.maxBytes);
    yield await documentOf(await readStreamBytes(stream, { source, maxBytes: options.maxBytes }), format, arrival);
  } catch (error) {
    yield asideFor(error, arrival.source);
  } finally {
    await stream.close();
  }
}
