import { z } from "zod";

/** What made an entry: a model, a rule or a person, by name and version. */
export const MadeBy = z
  .strictObject({
    kind: z.enum(["model", "rule", "person"]).describe("What sort of maker."),
    name: z.string().min(1).describe("Its name: a model's, a rule's or a reviewer's."),
    version: z.string().min(1).describe("Its version; for a person, when they did it (ISO 8601)."),
  })
  .describe("What made the entry.");

export type MadeBy = z.infer<typeof MadeBy>;
