import { extname } from "node:path";
import type { SourceFormat } from "../record/index.ts";
import type { Arrival } from "./arrival.ts";
import { fileSignature } from "./file-signature.ts";
import { nameOf } from "./name-of.ts";
import { refused } from "./refused.ts";

/** What something can be: a document, or what contains documents. */
export type Sort = SourceFormat | "zip" | "gzip" | "warc" | "feed" | "rows" | "table" | "records";

const byMediaType: Readonly<Record<string, Sort>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/rss+xml": "feed",
  "application/atom+xml": "feed",
  "application/feed+json": "feed",
  "application/warc": "warc",
  "application/x-ndjson": "rows",
  "application/jsonl": "rows",
  "application/json": "records",
  "text/csv": "table",
  "text/tab-separated-values": "table",
  "text/markdown": "markdown",
  "message/rfc822": "mail",
};

const byEnding: Readonly<Record<string, Sort>> = {
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".md": "markdown",
  ".markdown": "markdown",
  ".eml": "mail",
  ".rss": "feed",
  ".atom": "feed",
  ".jsonl": "rows",
  ".ndjson": "rows",
  ".json": "records",
  ".csv": "table",
  ".tsv": "table",
  ".warc": "warc",
};

const mailHeader = /^(?:from|to|date|subject|received|return-path|message-id|mime-version|delivered-to|x-[\w-]+): /gim;

/**
 * What something is: by its first bytes where they tell, else by its media type, else by the ending of its name.
 *
 * @throws {OnrecordError} `input-refused` for what is surely something else, such as a picture.
 */
export function sortOf(head: Buffer, arrival: Arrival): Sort {
  const { mediaType, name } = arrival;
  const start = head.toString("latin1");
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return zipSort(head, arrival);
  if (start.startsWith("\x1f\x8b")) return "gzip";
  if (start.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (/^WARC\/1\.[01]\r?\n/.test(start)) return "warc";
  const signature = fileSignature(head);
  if (signature !== null) throw notAReport(signature, arrival);

  const shown = start.replace(/^(?:\xef\xbb\xbf)?\s*/, "");
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[\s\S]*?\?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(shown))
    return "feed";
  if (/^\{[\s\S]{0,300}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(shown)) return "feed";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(shown)) return "html";
  const told = byMediaType[mediaType ?? ""] ?? byEnding[extname(name).toLowerCase()];
  if (told === "feed") return "feed";
  if (told !== undefined) return told;
  if (/^\{"[^\n]*\}\s*(?:\r?\n\{"|$)/.test(shown) && extname(name) === "") return "rows";
  const paragraph = start.split(/\r?\n\r?\n/, 1)[0] ?? "";
  return (paragraph.match(mailHeader)?.length ?? 0) >= 3 ? "mail" : "text";
}

function zipSort(head: Buffer, arrival: Arrival): Sort {
  const name = fileSignature(head) ?? "";
  if (name.includes("DOCX") || /\.docx$/i.test(arrival.name)) return "docx";
  if (name !== "a ZIP archive" && name !== "") throw notAReport(name, arrival);
  return "zip";
}

function notAReport(what: string, { source }: Arrival) {
  return refused(source, {
    message: `${nameOf(source)} is ${what}, not a report.`,
    received: what,
    allowed: "text, Markdown, HTML, PDF, DOCX, a mail, a feed, a table (CSV, JSONL), WARC or ZIP",
    advice: "Save or export it as plain text (UTF-8), then read that.",
  });
}
