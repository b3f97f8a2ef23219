import type { Facts, Origin, SourceFormat } from "../record/index.ts";

/** Something that came in, before it is known what it is. */
export interface Arrival {
  /** Absolute path, address, `-`, or a container and what is in it. */
  readonly source: string;
  /** What its id is made of: its path or address; null where only its content tells it. */
  readonly identity: string | null;
  /** The name of a file, for its ending; empty for none. */
  readonly name: string;
  /** As the server, the mail or the archive says, in small letters and without parameters; null where it does not. */
  readonly mediaType: string | null;
  /** The encoding that goes with it; null for none. */
  readonly charset: string | null;
  /** What it is, where its container tells; left out where its bytes have to be asked. */
  readonly format?: SourceFormat;
  readonly within: string | null;
  readonly fetched: Origin["fetched"];
  /** What was told of it on the way; what it tells itself comes before that. */
  readonly facts: Partial<Facts>;
  /** Its path where it is a file of its own; null for all else. */
  readonly path: string | null;
  /** How many bytes it has; null where that is not known before. */
  readonly size: number | null;
  /** Its bytes, from the start each time it can be opened again; at most once for what comes from a stream. */
  open(): AsyncIterable<Uint8Array>;
}

/** What most arrivals do not have. */
export const bareArrival = {
  name: "",
  mediaType: null,
  charset: null,
  within: null,
  fetched: null,
  facts: {},
  path: null,
  size: null,
} as const satisfies Partial<Arrival>;
