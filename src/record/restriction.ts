import { z } from "zod";
import { ActorRef } from "./actor.ts";
import { entryBase } from "./entry-base.ts";
import { Span } from "./span.ts";

/** A resolution, sanction, embargo or ban. */
export const Restriction = z
  .strictObject({
    ...entryBase,
    kind: z.literal("restriction"),
    form: z
      .enum(["resolution", "sanctions", "embargo", "ban", "export-control", "policy"])
      .describe("What sort of restriction."),
    instrument: z.array(Span).describe("The words that name it."),
    imposedBy: z.array(ActorRef).describe("Who imposed it."),
    joinedBy: z.array(ActorRef).describe("Who joined it."),
    on: z.array(ActorRef).describe("Whom it binds."),
    scope: z.array(Span).describe("What it covers."),
    touchedBy: z.array(z.string()).describe("Ids of entries said to violate or accord with it."),
  })
  .describe("A resolution, sanction, embargo or ban.");

export type Restriction = z.infer<typeof Restriction>;
