import { z } from "zod";
import { ActorRef } from "./actor.ts";
import { entryBase } from "./entry-base.ts";
import { Span } from "./span.ts";

/** A threat or warning: if this, then that. */
export const Threat = z
  .strictObject({
    ...entryBase,
    kind: z.literal("threat"),
    form: z.enum(["conditional", "reserved-right", "warning"]).describe("What sort of threat."),
    issuer: z.array(ActorRef).describe("Who threatens."),
    target: z.array(ActorRef).describe("Who is threatened."),
    condition: z.array(Span).describe("The clause that says when; empty where none is given."),
    consequence: z.array(Span).describe("The clause that says what would follow."),
  })
  .describe("If this, then that.");

export type Threat = z.infer<typeof Threat>;
