import { z } from "zod";
import { ActorRef } from "./actor.ts";
import { Certainty } from "./certainty.ts";
import { Span } from "./span.ts";

/** Who claims an entry, with which stance and how certain. */
export const Claim = z
  .strictObject({
    by: ActorRef,
    stance: z
      .enum(["asserts", "denies", "warns", "considers", "demands", "speculates", "reserves"])
      .describe("What the claimant does with it."),
    basis: z
      .enum(["evidence", "imagery", "belief", "speculation", "unstated"])
      .describe("What the claimant rests it on, as far as the report says."),
    certainty: Certainty,
    evidence: z.array(Span).describe("The words that show the claim."),
  })
  .describe("Who claims the entry.");

export type Claim = z.infer<typeof Claim>;
