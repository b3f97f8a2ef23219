import { z } from "zod";
import { Span } from "./span.ts";

const isoDate = z.iso.date();

export const datePrecisions = ["day", "week", "month", "year", "range", "unknown"] as const;

/** When an entry holds, no more precisely than the report says. */
export const EntryDate = z
  .strictObject({
    start: isoDate.nullable().describe("First day (ISO 8601), or null where it stays unresolved."),
    end: isoDate.nullable().describe("Last day, included; equal to `start` for one day."),
    precision: z.enum(datePrecisions).describe("How precise the words are."),
    span: Span.nullable().describe("The time expression it was read from."),
    rule: z.string().min(1).describe("The rule that read it."),
    anchor: isoDate.nullable().describe("The day that the rule counted from; null where it needed or had none."),
  })
  .describe("When it holds.");

export type EntryDate = z.infer<typeof EntryDate>;
