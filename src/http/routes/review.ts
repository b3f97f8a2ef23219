import { z } from "zod";
import { Entry } from "../../record/index.ts";
import { decisionKinds } from "../../store/reviews.ts";
import { DecidedAnswer, ReviewAnswer, TakenBackAnswer } from "../review-answers.ts";
import { getRoute, postRoute, type Route } from "../route.ts";

const report = z.string().min(1).max(200).describe("The report's id, whole.");
const by = z.string().min(1).max(80).describe("The reviewer's name.");

/** The routes by which people review entries. */
export const reviewRoutes: readonly Route[] = [
  getRoute({
    path: "/api/reports/:report/review",
    does: "Gives every entry of a report as people left it, with all that they decided.",
    params: { report },
    query: { version: z.coerce.number().int().min(1).optional().describe("Which version; the latest by default.") },
    gives: ReviewAnswer,
    answer: ({ store }, given) => store.reviews.of(given.report, given.version),
  }),
  postRoute({
    path: "/api/reports/:report/review",
    does: "Keeps what a reviewer decided about an entry. The same `id` again is the same decision.",
    params: { report },
    body: {
      id: z.uuid().describe("The decision's id, made anew for each by whoever decides."),
      version: z.number().int().min(1).describe("The version of the report that was looked at."),
      entry: z.string().min(1).max(200).nullable().describe("The entry's id; null for one that is added."),
      what: z.enum(decisionKinds).describe("What was decided."),
      by,
      to: Entry.nullable().optional().describe("The whole entry: for correct, add and settle (null: there is none)."),
      comment: z.string().max(4000).nullable().optional().describe("A comment, with any decision."),
      basedOn: z.uuid().nullable().describe("The last decision on the entry, anybody's, that was seen; null for none."),
    },
    gives: DecidedAnswer,
    answer: ({ store }, given) => store.reviews.decide(given),
  }),
  postRoute({
    path: "/api/review/undo",
    does: "Takes back a decision of a reviewer: the last that stands, or the one given.",
    params: {},
    body: { by, decision: z.uuid().optional().describe("The decision's id.") },
    gives: TakenBackAnswer,
    answer: ({ store }, given) => store.reviews.undo(given.by, given.decision),
  }),
  postRoute({
    path: "/api/review/redo",
    does: "Makes the decision again that a reviewer took back last, as long as they decided nothing since.",
    params: {},
    body: { by },
    gives: TakenBackAnswer,
    answer: ({ store }, given) => store.reviews.redo(given.by),
  }),
];
