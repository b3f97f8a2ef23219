import type { Arrival } from "../arrival.ts";
import type { ByteStream } from "../byte-stream.ts";
import type { Incoming } from "../incoming.ts";
import type { FieldMapping } from "./field-mapping.ts";

/** How what comes in is opened. */
export interface OpeningOptions {
  readonly maxBytes: number;
  readonly fields: FieldMapping;
  readonly signal?: AbortSignal | undefined;
  /** Follows an entry of a feed to its page; undefined where that is not wanted. */
  readonly follow?: ((link: string, arrival: Arrival) => AsyncIterable<Arrival | Incoming>) | undefined;
}

/** What takes the parts of a container out of it, as arrivals of their own. */
export type Unpacking = (
  stream: ByteStream,
  arrival: Arrival,
  options: OpeningOptions,
) => AsyncIterable<Arrival | Incoming>;
