import { z } from "zod";
import { Actor } from "./actor.ts";
import { Entry } from "./entry.ts";
import { Span } from "./span.ts";

/** The version of the record's vocabulary; it changes when a field does. */
export const recordVersion = "1";

/** A report as it was read. */
export const Report = z
  .strictObject({
    id: z.string().min(1).describe("Stable id of the report: the same source keeps it over all its versions."),
    source: z.string().min(1).describe("Where it came from: an absolute path, or `-` for standard input."),
    title: z.string().nullable().describe("Its headline, or null where the text shows none."),
    published: z.iso.date().nullable().describe("Its publication date (ISO 8601), or null where it is not known."),
    text: z.string().describe("The whole text that every span points into."),
  })
  .describe("The report that was read.");

export type Report = z.infer<typeof Report>;

/** Words that were read but not tied to anything, with the reason. */
export const Unresolved = z
  .strictObject({ span: Span, reason: z.string().min(1).describe("Why it stays open.") })
  .describe("Words that stay open, and why.");

export type Unresolved = z.infer<typeof Unresolved>;

export const offsetUnits = ["utf-16", "code-point"] as const;

/** What one report puts on record. */
export const ReportRecord = z
  .strictObject({
    onrecord: z.literal(recordVersion).describe("The version of this vocabulary."),
    report: Report,
    offsets: z.enum(offsetUnits).describe("The unit of every offset: UTF-16 code units or Unicode code points."),
    actors: z.array(Actor).describe("Who acts or speaks in it."),
    entries: z.array(Entry).describe("What it puts on record, in text order."),
    stray: z.array(Span).describe("Parts of the text that do not belong to the report; never a source of entries."),
    unresolved: z.array(Unresolved).describe("What stays open, and why."),
  })
  .describe("What one report puts on record.");

export type ReportRecord = z.infer<typeof ReportRecord>;
export type OffsetUnit = ReportRecord["offsets"];
