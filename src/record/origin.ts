import { z } from "zod";

/** The sorts of document that a report's text is taken from. */
export const sourceFormats = ["text", "markdown", "html", "pdf", "docx", "mail", "feed-entry", "json", "csv"] as const;

/** One of {@link sourceFormats}. */
export type SourceFormat = (typeof sourceFormats)[number];

/** What can tell a fact about a report. */
export const factTellers = [
  /** JSON-LD in the page. */
  "json-ld",
  /** Meta tags of the page. */
  "meta",
  /** What the page itself shows: its heading, its `time` element. */
  "page",
  /** The entry of the feed that led to it. */
  "feed",
  /** Properties kept in the document: PDF, DOCX, the front matter of Markdown. */
  "document",
  /** The head of a mail. */
  "mail",
  /** A field of a row. */
  "field",
  /** The headers that a server sent. */
  "header",
] as const;

/** One of {@link factTellers}. */
export type FactTeller = (typeof factTellers)[number];

/** A fact about a report that is not read from its text. */
export const Told = z
  .strictObject({
    value: z.string().min(1).describe("The fact, as it was told; a day or moment in ISO 8601."),
    by: z.enum(factTellers).describe("What told it."),
  })
  .describe("A fact about a report that is not read from its text.");

export type Told = z.infer<typeof Told>;

/** What came with a report beside its text. */
export const Facts = z
  .strictObject({
    title: Told.nullable().describe("Its headline; null where nothing told."),
    authors: z.array(Told).describe("Who wrote it."),
    outlet: Told.nullable().describe("Who published it; null where nothing told."),
    published: Told.nullable().describe("When it was published, a day or a moment; null where nothing told."),
    modified: Told.nullable().describe("When it was last changed, a day or a moment; null where nothing told."),
    url: Told.nullable().describe("The address that it gives itself; null where nothing told."),
  })
  .describe("What came with a report beside its text.");

export type Facts = z.infer<typeof Facts>;

/** Nothing told. */
export const noFacts: Facts = {
  title: null,
  authors: [],
  outlet: null,
  published: null,
  modified: null,
  url: null,
};

/** Which encoding bytes were taken to be in, and why. */
export const Encoding = z
  .strictObject({
    name: z.string().min(1).describe("Its name as in the WHATWG Encoding Standard, in small letters."),
    by: z
      .enum(["bom", "header", "meta", "valid-utf-8", "detected", "format"])
      .describe(
        "What told: a byte order mark, the server or mail, the document itself, that the bytes are UTF-8, statistics of the bytes, or the format, which leaves no choice.",
      ),
    note: z.string().nullable().describe("What is odd about it, such as another encoding declared; null for nothing."),
  })
  .describe("Which encoding bytes were taken to be in, and why.");

export type Encoding = z.infer<typeof Encoding>;

/** Where a report's text comes from, so that it can be checked again. */
export const Origin = z
  .strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("Of the original bytes, which are kept under it."),
    size: z.int().min(0).describe("How many bytes the original has."),
    format: z.enum(sourceFormats).describe("What the original is."),
    encoding: Encoding.nullable().describe("How its bytes were read; null where the format is not text."),
    language: z
      .strictObject({
        code: z.string().describe("ISO 639-3; `und` where it does not show which."),
        name: z.string().nullable().describe("English name; null where there is none."),
        confident: z.boolean().describe("Whether there is enough text to tell English from the rest."),
      })
      .describe("The language the text is in, as far as it shows."),
    within: z.string().nullable().describe("The archive, feed, mail or table it came in; null where it came alone."),
    fetched: z
      .strictObject({
        url: z.string().describe("The address that answered, after all redirects."),
        at: z.iso.datetime().describe("When it answered."),
        etag: z.string().nullable().describe("The version the server named; null for none."),
        lastModified: z
          .string()
          .nullable()
          .describe("When the server says it was last changed; null where it does not."),
      })
      .nullable()
      .describe("How it came over the network, or into the web archive it was in; null for a file."),
    facts: Facts,
  })
  .describe("Where a report's text comes from, so that it can be checked again.");

export type Origin = z.infer<typeof Origin>;
