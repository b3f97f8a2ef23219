import type { Readable } from "node:stream";
import { type Arrival, bareArrival } from "./arrival.ts";
import type { FieldMapping } from "./container/field-mapping.ts";
import { defaultMaxBytes } from "./default-max-bytes.ts";
import { addressArrival, plainAddress } from "./fetch/address-arrival.ts";
import { Fetcher, type FetchOptions } from "./fetch/fetcher.ts";
import type { Incoming } from "./incoming.ts";
import { localArrivals } from "./local/local-arrivals.ts";
import { opened, roomForPictures } from "./opened.ts";

export interface BringInOptions {
  /** The largest report that is read, in bytes; 5,000,000 by default. */
  readonly maxBytes?: number;
  /** What `-` reads; the process's standard input by default. */
  readonly stdin?: Readable;
  /** Names of the fields of tables; the usual ones are found by themselves. */
  readonly fields?: FieldMapping;
  /** How addresses are fetched. */
  readonly network?: FetchOptions;
  /** Whether the links of feeds that are files are followed; those of feeds that are addresses always are. */
  readonly follow?: boolean;
  /**
   * What was brought in before and need not come again: asked with a path and the time and size of its file, or with an
   * address that a feed leads to and the moment that it gives; true where that was seen.
   */
  readonly seen?: (source: string, state: string) => boolean;
  /** Stops before the next report. */
  readonly signal?: AbortSignal;
  /** Told how many more reports than one an input stands for, as far as that is known, before the first of them comes. */
  readonly onFound?: (more: number) => void;
}

/**
 * Brings in reports from files, folders, patterns of files, addresses, feeds and standard input (`-`), one after the
 * other and only as fast as they are taken; what is in archives, mails and tables comes as reports of its own.
 *
 * What cannot be read comes as a {@link SetAside} with its reason, and the rest goes on. What somebody gave by itself
 * (`givenFile`, `givenText`) may come among them.
 *
 * @example
 * for await (const item of bringIn(["reports/", "may.zip"])) if (item.sort === "report") console.log(item.text);
 */
export async function* bringIn(
  inputs: Iterable<string> | AsyncIterable<string | Arrival | Incoming>,
  options: BringInOptions = {},
): AsyncGenerator<Incoming> {
  const { maxBytes = defaultMaxBytes, signal, fields = {} } = options;
  const fetcher = new Fetcher({ signal, ...options.network });
  const limit = maxBytes * roomForPictures;
  const asked = new Set<string>();
  const visit = async (address: string, more: Pick<Arrival, "within" | "facts"> = bareArrival) => {
    const source = plainAddress(address);
    if (asked.has(source)) return { sort: "passed-over", source, why: "repeated" } as const;
    asked.add(source);
    return addressArrival(source, fetcher, limit, more);
  };
  const follow = async function* (
    link: string,
    { source: within, facts }: Arrival,
  ): AsyncGenerator<Arrival | Incoming> {
    const source = plainAddress(link);
    if (options.seen?.(source, (facts.modified ?? facts.published)?.value ?? "")) {
      return yield { sort: "passed-over", source, why: "not-modified" };
    }
    yield await visit(link, { within, facts });
  };
  for await (const input of inputs) {
    const online = typeof input === "string" && isAddress(input);
    const opening = { maxBytes, signal, fields, follow: online || options.follow === true ? follow : undefined };
    const arrivals = typeof input !== "string" ? [input] : online ? [await visit(input)] : localOrStdin(input, options);
    for await (const arrival of arrivals) {
      signal?.throwIfAborted();
      yield* opened(arrival, opening);
    }
  }
}

function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input) && URL.canParse(input);
}

async function* localOrStdin(input: string, options: BringInOptions): AsyncGenerator<Arrival | Incoming> {
  if (input === "-") yield stdinArrival(options.stdin ?? process.stdin);
  else yield* localArrivals(input, options);
}

function stdinArrival(stdin: Readable): Arrival {
  return { ...bareArrival, source: "-", identity: null, open: () => stdin };
}
