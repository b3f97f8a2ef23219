import type { Readable } from "node:stream";
import { type Arrival, bareArrival } from "./arrival.ts";
import { defaultMaxBytes } from "./default-max-bytes.ts";
import type { Incoming } from "./incoming.ts";
import { localArrivals } from "./local/local-arrivals.ts";
import { opened } from "./opened.ts";

export interface BringInOptions {
  /** The largest report that is read, in bytes; 5,000,000 by default. */
  readonly maxBytes?: number;
  /** What `-` reads; the process's standard input by default. */
  readonly stdin?: Readable;
  /** Stops before the next report. */
  readonly signal?: AbortSignal;
  /** Told how many more reports than one an input stands for, as far as that is known, before the first of them comes. */
  readonly onFound?: (more: number) => void;
}

/**
 * Brings in reports from files, folders, patterns of files and standard input (`-`), one after the other and only as
 * fast as they are taken; what is in archives and tables comes as reports of its own.
 *
 * What cannot be read comes as a {@link SetAside} with its reason, and the rest goes on.
 *
 * @example
 * for await (const item of bringIn(["reports/", "may.zip"])) if (item.sort === "report") console.log(item.text);
 */
export async function* bringIn(inputs: Iterable<string>, options: BringInOptions = {}): AsyncGenerator<Incoming> {
  const { maxBytes = defaultMaxBytes, signal } = options;
  for (const input of inputs) {
    for await (const arrival of arrivalsOf(input, options)) {
      signal?.throwIfAborted();
      if ("sort" in arrival) yield arrival;
      else yield* opened(arrival, { maxBytes, signal });
    }
  }
}

async function* arrivalsOf(input: string, options: BringInOptions): AsyncGenerator<Arrival | Incoming> {
  if (input === "-") yield stdinArrival(options.stdin ?? process.stdin);
  else yield* localArrivals(input, options);
}

function stdinArrival(stdin: Readable): Arrival {
  return { ...bareArrival, source: "-", identity: null, open: () => stdin };
}
