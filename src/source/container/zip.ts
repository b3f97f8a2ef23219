import { basename } from "node:path";
import { type Arrival, bareArrival } from "../arrival.ts";
import type { Incoming } from "../incoming.ts";
import { holdsReports } from "../local/holds-reports.ts";
import { readStreamBytes } from "../read-stream-bytes.ts";
import type { Unpacking } from "./unpacking.ts";
import { zipEntries } from "./zip-entries.ts";

/** An archive that is no file is held in memory; bytes. */
const mostInMemory = 200_000_000;

/** The files in a ZIP archive, each named by the archive's name, `!/` and its own. */
export const zip: Unpacking = async function* (stream, { source, path, identity }) {
  const archive = path ?? (await readStreamBytes(stream, { source, maxBytes: mostInMemory }));
  for await (const entry of zipEntries(archive, source)) {
    const inner = `${source}!/${entry.name}`;
    if (holdsReports(entry.name)) {
      const part: Arrival = {
        ...bareArrival,
        source: inner,
        identity: identity === null ? null : inner,
        name: basename(entry.name),
        within: source,
        size: entry.size,
        open: entry.open,
      };
      yield part;
    } else {
      const over: Incoming = { sort: "passed-over", source: inner, why: "other-sort" };
      yield over;
    }
  }
};
