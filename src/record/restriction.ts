import { z } from "zod";
import { ActorRef } from "./actor.ts";
import { entryBase } from "./entry-base.ts";
import { Span } from "./span.ts";

/** What another entry is to a restriction, as somebody has it. */
export const Touch = z
  .strictObject({
    entry: z.string().min(1).describe("Id of the transfer or event."),
    relation: z.enum(["violates", "accords", "unstated"]).describe("Whether it is said to break the restriction."),
    by: ActorRef.nullable().describe("Who says so; null where nobody was made out."),
  })
  .describe("What another entry is to a restriction.");

export type Touch = z.infer<typeof Touch>;

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
    touchedBy: z.array(Touch).describe("Entries said to violate or accord with it."),
  })
  .describe("A resolution, sanction, embargo or ban.");

export type Restriction = z.infer<typeof Restriction>;
