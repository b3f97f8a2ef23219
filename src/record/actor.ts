import { z } from "zod";
import { Span } from "./span.ts";

/** A person, state, organisation or other party that acts or speaks in a report. */
export const Actor = z
  .strictObject({
    id: z.string().min(1).describe("Stable id; entries refer to it."),
    name: z.string().min(1).describe("The name to show."),
    kind: z
      .enum(["person", "state", "igo", "organisation", "armed-group", "company", "media", "collective", "unknown"])
      .describe("What sort of actor; `unknown` where nothing in the report says."),
    country: z.string().length(3).nullable().describe("ISO 3166-1 alpha-3, or null where it is not known."),
    mentions: z.array(Span).describe("Where the report names it, in text order."),
  })
  .describe("A party that acts or speaks in the report.");

export type Actor = z.infer<typeof Actor>;

/** An {@link Actor}'s id, or `author` for the report's own voice. */
export const ActorRef = z.string().min(1).describe("An actor's id, or `author` for the report's own voice.");
