import { Readable } from "node:stream";
import { type Facts, noFacts, type Origin, type SourceFormat } from "../record/index.ts";
import { sha256 } from "../util/sha256.ts";
import { type Arrival, bareArrival } from "./arrival.ts";
import { englishByItsWords, type Language } from "./english-words.ts";
import type { Extract } from "./format/extract.ts";
import { plainText } from "./format/plain-text.ts";
import type { IncomingReport, SetAside } from "./incoming.ts";
import { notEnglish } from "./not-english.ts";
import { requireWords } from "./require-words.ts";
import { asideFor } from "./set-aside.ts";
import { titleOf } from "./title.ts";

type Reading = (bytes: Buffer, arrival: Arrival) => Extract | Promise<Extract>;

/** Each is loaded when the first of its sort comes. */
const readings: Record<SourceFormat, () => Promise<Reading>> = {
  text: async () => plainText,
  markdown: async () => (await import("./format/markdown.ts")).markdown,
  html: async () => (await import("./html/web-page.ts")).webPage,
  pdf: async () => (await import("./format/pdf.ts")).pdf,
  docx: async () => (await import("./format/docx.ts")).docx,
  mail: async () => (await import("./format/mail-text.ts")).mailText,
  "feed-entry": async () => (await import("./format/feed-entry.ts")).feedEntry,
  json: async () => plainText,
  csv: async () => plainText,
};

/** Takes the text out of one document; what cannot be read, or is not in English, is set aside with its bytes. */
export async function documentOf(
  bytes: Buffer,
  format: SourceFormat,
  arrival: Arrival,
): Promise<IncomingReport | SetAside> {
  const { source, identity, within, fetched, path } = arrival;
  const hash = sha256(bytes);
  const start = { sha256: hash, size: bytes.length, format, within, fetched };
  let origin: Origin = {
    ...start,
    encoding: null,
    language: { code: "und", name: null, confident: false },
    facts: { ...noFacts, ...arrival.facts },
  };
  try {
    const { text, encoding, facts } = await (await readings[format]())(bytes, arrival);
    origin = { ...start, encoding, language: await languageFound(text), facts: together(facts, arrival.facts) };
    requireWords(text, bytes.length, source);
    const problem = notEnglish(origin.language);
    if (problem !== null) return { sort: "set-aside", source, why: "language", problem, origin, bytes };
    return {
      sort: "report",
      id: `r-${(identity === null ? hash : sha256(identity)).slice(0, 12)}`,
      isSameByBytes: identity === null || (path !== null && within === null),
      source,
      text,
      title: origin.facts.title?.value ?? titleOf(text),
      published: origin.facts.published?.value.slice(0, "2026-03-04".length) ?? null,
      origin,
      bytes,
    };
  } catch (error) {
    return asideFor(error, source, { origin, bytes });
  }
}

/**
 * The text that an original gives when it is read again, as it was read the first time.
 *
 * @throws {OnrecordError} `input-refused` where nothing can be read from it any more.
 */
export async function readAgain(
  bytes: Uint8Array,
  { format, encoding, facts }: Origin,
  source: string,
): Promise<string> {
  const charset = encoding?.by === "header" ? encoding.name : null;
  const arrival = { ...bareArrival, source, identity: null, charset, facts, open: () => Readable.from([bytes]) };
  return (await (await readings[format]())(Buffer.from(bytes), arrival)).text;
}

/** The language of a text; what tells other languages apart is loaded once one comes. */
async function languageFound(text: string): Promise<Language> {
  return englishByItsWords(text) ?? (await import("./language.ts")).languageOf(text);
}

/** What a document tells itself, and where it does not, what was told of it on the way. */
function together(own: Facts, told: Partial<Facts>): Facts {
  return {
    title: own.title ?? told.title ?? null,
    authors: own.authors.length > 0 ? own.authors : (told.authors ?? []),
    outlet: own.outlet ?? told.outlet ?? null,
    published: own.published ?? told.published ?? null,
    modified: own.modified ?? told.modified ?? null,
    url: own.url ?? told.url ?? null,
  };
}
