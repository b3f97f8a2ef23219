import { type Arrival, bareArrival } from "../arrival.ts";
import { readStreamBytes } from "../read-stream-bytes.ts";
import { refused } from "../refused.ts";
import { asideFor } from "../set-aside.ts";
import { type FeedEntry, feedEntries } from "./feed-entries.ts";
import type { Unpacking } from "./unpacking.ts";

const mostBytes = 50_000_000;

/**
 * The entries of a feed: the pages that they lead to where these are followed, else their content where the feed has it
 * whole.
 */
export const feed: Unpacking = async function* (stream, arrival, { follow }) {
  const { source, charset } = arrival;
  const bytes = await readStreamBytes(stream, { source, maxBytes: mostBytes });
  for (const entry of feedEntries(bytes, source, charset)) {
    if (follow !== undefined && entry.link !== null) yield* follow(entry.link, { ...arrival, facts: entry.facts });
    else yield entry.html === null ? summaryOnly(source, entry) : entryArrival(entry, entry.html, arrival);
  }
};

function entryArrival({ id, link, facts }: FeedEntry, html: string, { source, identity, fetched }: Arrival): Arrival {
  const inner = `${source}#${id}`;
  return {
    ...bareArrival,
    source: link ?? inner,
    identity: link ?? (identity === null ? null : inner),
    format: "feed-entry",
    within: source,
    fetched,
    facts,
    open: async function* () {
      yield Buffer.from(html);
    },
  };
}

function summaryOnly(source: string, { id, link }: FeedEntry) {
  const problem = refused(source, {
    message: `The feed has a summary of ${link ?? id} only.`,
    received: "an entry without its whole text",
    allowed: "a feed with whole texts, or with links that may be followed",
    advice: link === null ? "Find the report itself." : "Read its page (`onrecord read ADDRESS`), or use --follow.",
  });
  return asideFor(problem, link ?? `${source}#${id}`);
}
