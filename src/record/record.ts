import { z } from "zod";
import { Actor } from "./actor.ts";
import { EntryDate } from "./date.ts";
import { Entry } from "./entry.ts";
import { Place } from "./place.ts";
import { Report, StrayPart } from "./report.ts";
import { Span } from "./span.ts";

/** The version of the record's vocabulary; it changes when a field does. */
export const recordVersion = "3";

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
    senses: z
      .record(z.string(), z.base64())
      .optional()
      .describe(
        "What the words of entries mean, by their ids: 64 signed bytes in base64, for joining them into matters.",
      ),
    places: z.array(Place).describe("Every place that the report names, in text order."),
    dates: z.array(EntryDate).describe("Every time expression of the report, in text order."),
    stray: z
      .array(StrayPart)
      .describe("Parts of the text that do not belong to the report; never a source of entries."),
    unresolved: z.array(Unresolved).describe("What stays open, and why."),
  })
  .describe("What one report puts on record.");

export type ReportRecord = z.infer<typeof ReportRecord>;
export type OffsetUnit = ReportRecord["offsets"];
