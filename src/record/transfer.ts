import { z } from "zod";
import { ActorRef } from "./actor.ts";
import { EntryDate } from "./date.ts";
import { entryBase } from "./entry-base.ts";
import { Span } from "./span.ts";

/** What is transferred, as written and as classified. */
export const TransferItem = z
  .strictObject({
    ...Span.shape,
    type: z
      .enum(["arms", "non-lethal-aid", "training", "technology", "money", "unknown"])
      .describe("What sort of item."),
    unroca: z.string().nullable().describe("UNROCA category, or null where the words do not say."),
    quantity: z.number().min(0).nullable().describe("How many, or null."),
    approximate: z.boolean().describe("Whether the quantity is given as about so many."),
    secondHand: z.boolean().nullable().describe("Whether second-hand; null where the report does not say."),
  })
  .describe("An item of a transfer, anchored in its words.");

/** Arms or other support moved from a supplier to a recipient. */
export const Transfer = z
  .strictObject({
    ...entryBase,
    kind: z.literal("transfer"),
    supplier: z.array(ActorRef).describe("Who supplies."),
    recipient: z.array(ActorRef).describe("Who receives."),
    via: z.array(ActorRef).describe("Through whom."),
    items: z.array(TransferItem).describe("What is transferred."),
    stage: z
      .enum([
        "sought",
        "considered",
        "offered",
        "pledged",
        "ordered",
        "licensed",
        "under-way",
        "delivered",
        "suspended",
        "refused",
        "intercepted",
        "unknown",
      ])
      .describe("How far it has come."),
    completed: z.boolean().nullable().describe("Whether delivered; null where the report does not say."),
    value: z.string().nullable().describe("Its worth as written, or null."),
    ordered: EntryDate.nullable().describe("When it was ordered; null where the report does not say."),
    delivered: EntryDate.nullable().describe("When it was delivered; null where the report does not say."),
    link: z
      .enum(["aid", "licence"])
      .nullable()
      .describe(
        "`aid`: given, not sold; `licence`: to be produced by the recipient under licence; null where not said.",
      ),
  })
  .describe("Arms or other support moved from a supplier to a recipient.");

export type Transfer = z.infer<typeof Transfer>;
