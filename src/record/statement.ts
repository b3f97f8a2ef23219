import { z } from "zod";
import { ActorRef } from "./actor.ts";
import { entryBase } from "./entry-base.ts";
import { Span } from "./span.ts";

/** Who said what: a speaker, the words of saying (cue) and what is said (content). */
export const Statement = z
  .strictObject({
    ...entryBase,
    kind: z.literal("statement"),
    speaker: ActorRef.nullable().describe("Who speaks; null where the words name nobody or could not be resolved."),
    speakerSpan: Span.nullable().describe("The words that name the speaker; null where the report names none."),
    addressee: z.array(ActorRef).describe("Who is spoken to; empty where the report does not say."),
    cue: z.array(Span).describe("The words of saying, believing, denying ... in text order."),
    content: z.array(Span).describe("What is said, in text order; a quotation over a paragraph break is two passages."),
    form: z
      .enum(["direct", "indirect", "mixed"])
      .describe("`direct`: all content in quotation marks; `indirect`: none; `mixed`: some."),
    denies: z.boolean().describe('Whether the speaker denies the content ("denied", "dismissed").'),
    negated: z.boolean().describe('Whether the report says that it was not said ("did not say", "declined to").'),
  })
  .describe("Who said what.");

export type Statement = z.infer<typeof Statement>;
