import { z } from "zod";
import { ActorRef } from "./actor.ts";
import { entryBase } from "./entry-base.ts";
import { Span } from "./span.ts";

/** The categories of PLOVER (manual of 2021). */
export const ploverCategories = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;

/** The quad classes: verbal or material, cooperation or conflict. */
export const quadClasses = [
  "verbal-cooperation",
  "material-cooperation",
  "verbal-conflict",
  "material-conflict",
] as const;

/** Who did what to whom, coded in PLOVER. */
export const Event = z
  .strictObject({
    ...entryBase,
    kind: z.literal("event"),
    codebook: z.literal("PLOVER 2021").describe("The codebook the category is from."),
    plover: z.enum(ploverCategories).describe("PLOVER category."),
    mode: z.string().nullable().describe("PLOVER mode, or null."),
    context: z.array(z.string()).describe("PLOVER contexts."),
    cameo: z.string().nullable().describe("CAMEO root code, or null."),
    quad: z.enum(quadClasses).describe("Quad class of the category."),
    score: z.number().min(-10).max(10).describe("PLOVER score of category and mode: -10 conflict, 10 cooperation."),
    actors: z.array(ActorRef).describe("Who acts."),
    recipients: z.array(ActorRef).describe("Who is acted upon."),
    trigger: z.array(Span).describe("The words that name the act."),
    occurrence: z
      .enum(["happened", "ongoing", "planned", "called-for", "hypothetical", "denied"])
      .describe("Whether it took place, as the report has it."),
  })
  .describe("Who did what to whom.");

export type Event = z.infer<typeof Event>;
