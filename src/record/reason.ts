import { z } from "zod";
import { Span } from "./span.ts";

/** What made one field of an entry, and from which words. */
export const Reason = z
  .strictObject({
    field: z.string().min(1).describe("The field it is the reason for: `speaker`, `plover`, `items` ..."),
    by: z.string().min(1).describe("The name of the model or of the rule that made it."),
    words: z
      .array(Span)
      .describe("The words it was read from, in text order; empty where it follows from other fields."),
  })
  .describe("What made one field of an entry, and from which words.");

export type Reason = z.infer<typeof Reason>;
