import { z } from "zod";

/** A stretch of a report: `text` equals the report's own text from `start` up to `end`, character for character. */
export const Span = z
  .strictObject({
    start: z.int().min(0).describe("Offset of the first character, in the unit that the record's `offsets` names."),
    end: z.int().min(0).describe("Offset after the last character, in the same unit."),
    text: z.string().describe("The words themselves, exactly as they stand in the report."),
  })
  .describe("A stretch of the report's text.");

export type Span = z.infer<typeof Span>;
