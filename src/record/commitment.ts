import { z } from "zod";
import { ActorRef } from "./actor.ts";
import { EntryDate } from "./date.ts";
import { entryBase } from "./entry-base.ts";
import { Span } from "./span.ts";

/** A pact, pledge, policy or guarantee: what its parties bind themselves to, and when it applies. */
export const Commitment = z
  .strictObject({
    ...entryBase,
    kind: z.literal("commitment"),
    form: z.enum(["pact", "treaty", "pledge", "policy", "guarantee", "ceasefire"]).describe("What sort of commitment."),
    parties: z.array(ActorRef).describe("Who is bound."),
    trigger: z.array(Span).describe("The clause that says when it applies; empty for always."),
    obligation: z.array(Span).describe("The clause that says what is owed."),
    status: z.enum(["proposed", "signed", "in-force", "withdrawn", "unknown"]).describe("Where it stands."),
    since: EntryDate.nullable().describe("Since when it has stood there; null where the report does not say."),
  })
  .describe("What parties bind themselves to.");

export type Commitment = z.infer<typeof Commitment>;
