import { z } from "zod";
import { Entry } from "../record/index.ts";
import { decisionKinds, reviewStatuses } from "../store/reviews.ts";

/** What a reviewer decided about an entry. */
export const Decision = z.object({
  id: z.uuid(),
  report: z.string(),
  version: z.number(),
  entry: z.string(),
  what: z.enum(decisionKinds),
  by: z.string(),
  at: z.string(),
  from: Entry.nullable(),
  to: Entry.nullable(),
  comment: z.string().nullable(),
  basedOn: z.string().nullable(),
  undoneAt: z.string().nullable(),
  carried: z.boolean(),
});

export type Decision = z.infer<typeof Decision>;

/** An entry as people left it. */
export const State = z.object({
  entry: z.string(),
  status: z.enum(reviewStatuses),
  standing: Entry.nullable(),
  found: Entry.nullable(),
  decisions: z.array(Decision),
});

export type State = z.infer<typeof State>;

/** The review of a report. */
export const ReviewAnswer = z
  .object({ states: z.array(State), reviewers: z.array(z.string()), notCarried: z.array(Decision) })
  .describe(
    "`states`: for every entry what it holds now (`standing`), what the model reads (`found`), its `status` and all `decisions`; `reviewers`; `notCarried`: decisions about earlier versions whose words this one has not. See [review.md](review.md).",
  );

export type ReviewAnswer = z.infer<typeof ReviewAnswer>;

/** What a decision led to. */
export const DecidedAnswer = z
  .object({ decision: Decision, state: State, overtaken: z.array(Decision) })
  .describe("The `decision`, the `state` of its entry, and what others decided since `basedOn` (`overtaken`).");

export type DecidedAnswer = z.infer<typeof DecidedAnswer>;

/** What taking a decision back, or making it again, led to. */
export const TakenBackAnswer = z
  .object({ decision: Decision, state: State.nullable() })
  .describe("The `decision`, and the `state` of its entry in the latest version; null where that has none.");

export type TakenBackAnswer = z.infer<typeof TakenBackAnswer>;
