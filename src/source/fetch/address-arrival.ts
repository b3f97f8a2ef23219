import { basename } from "node:path";
import { type Arrival, bareArrival } from "../arrival.ts";
import type { Incoming } from "../incoming.ts";
import { asideFor } from "../set-aside.ts";
import type { Fetcher } from "./fetcher.ts";

/** Parameters by which sites follow where readers came from; the page is the same without them. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|mc_cid|mc_eid|igshid|cmpid|ref_src|at_medium|at_campaign)$/i;

/**
 * An address as it is known by: without fragment and without parameters that only track readers.
 *
 * @example
 * plainAddress("HTTP://A.example/b?utm_source=x&id=1#top"); // "http://a.example/b?id=1"
 */
export function plainAddress(address: string): string {
  const url = new URL(address);
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** What an address gives (as {@link plainAddress} has it), as an arrival; or why there is nothing to read. */
export async function addressArrival(
  source: string,
  fetcher: Fetcher,
  maxBytes: number,
  more: Pick<Arrival, "within" | "facts"> = bareArrival,
): Promise<Arrival | Incoming> {
  try {
    const { fetched, mediaType, charset, body } = await fetcher.fetch(source, maxBytes);
    if (body === null) return { sort: "passed-over", source, why: "not-modified" };
    return {
      ...bareArrival,
      ...more,
      source,
      identity: source,
      name: basename(new URL(fetched.url).pathname),
      mediaType,
      charset,
      fetched,
      size: body.length,
      open: async function* () {
        yield body;
      },
    };
  } catch (error) {
    return asideFor(error, source);
  }
}
