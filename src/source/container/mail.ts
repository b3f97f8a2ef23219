import PostalMime from "postal-mime";
import { type Arrival, bareArrival } from "../arrival.ts";
import { holdsReports } from "../local/holds-reports.ts";
import { readStreamBytes } from "../read-stream-bytes.ts";
import type { Unpacking } from "./unpacking.ts";

/** Attachments that are looked at; pictures and calendars are not. */
const documentTypes = /^(?:application\/pdf|application\/vnd\.openxmlformats|message\/rfc822|text\/html)/;

/** A mail: its own text, then the documents attached to it. */
export const mail: Unpacking = async function* (stream, arrival, { maxBytes }) {
  const { source, identity } = arrival;
  // A mail may carry its documents as text, a third longer.
  const bytes = await readStreamBytes(stream, { source, maxBytes: maxBytes * 10 });
  yield { ...arrival, format: "mail", open: () => once(bytes) };
  const { attachments } = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
  for (const [at, { filename, mimeType, content }] of attachments.entries()) {
    const name = filename ?? "";
    if (!documentTypes.test(mimeType) && !(name !== "" && holdsReports(name) && /\.\w+$/.test(name))) continue;
    if (typeof content === "string") continue;
    const inner = `${source}!/${name === "" ? at + 1 : name}`;
    const part: Arrival = {
      ...bareArrival,
      source: inner,
      identity: identity === null ? null : inner,
      name,
      mediaType: mimeType.toLowerCase(),
      within: source,
      open: () => once(content instanceof Uint8Array ? content : new Uint8Array(content)),
    };
    yield part;
  }
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
