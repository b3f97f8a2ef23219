import { z } from "zod";
import { ProblemAnswer } from "../../../http/answers.ts";
import { Entry } from "../../../record/index.ts";
import { decisionKinds } from "../../../store/reviews.ts";

const common = {
  /** Made here, so that what is sent twice is done once. */
  id: z.string(),
  report: z.string(),
  by: z.string(),
  /** When it was decided here. */
  at: z.string(),
  /** Why the server did not take it; null while it waits. */
  refused: ProblemAnswer.shape.problem.nullable(),
};

/** A decision on an entry. */
export const WaitingDecision = z.object({
  ...common,
  route: z.literal("decide"),
  version: z.number(),
  entry: z.string(),
  what: z.enum(decisionKinds),
  to: Entry.nullable(),
  comment: z.string().nullable(),
  basedOn: z.string().nullable(),
});

/** A decision that is taken back, or made once more. */
export const WaitingTurn = z.object({
  ...common,
  route: z.enum(["undo", "redo"]),
  decision: z.string(),
});

/** Something that the server has yet to hear. */
export const Waiting = z.discriminatedUnion("route", [WaitingDecision, WaitingTurn]);

export type WaitingDecision = z.infer<typeof WaitingDecision>;
export type WaitingTurn = z.infer<typeof WaitingTurn>;
export type Waiting = z.infer<typeof Waiting>;
