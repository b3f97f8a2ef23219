import { z } from "zod";
import { agreementOf } from "../../query/review/agreement.ts";
import { decideNaming } from "../../query/review/decide-naming.ts";
import { decidedEntries } from "../../query/review/decided-entries.ts";
import { modelErrors } from "../../query/review/model-errors.ts";
import { reviewQueue } from "../../query/review/queue.ts";
import { trainingExamples } from "../../query/review/training-examples.ts";
import { Entry, entryKinds } from "../../record/index.ts";
import { decisionKinds } from "../../store/reviews.ts";
import { limit } from "../page-parameters.ts";
import {
  AgreementAnswer,
  DecidedAnswer,
  ErrorsAnswer,
  QueueAnswer,
  ReviewAnswer,
  TakenBackAnswer,
} from "../review-answers.ts";
import { getRoute, linesRoute, postRoute, type Route } from "../route.ts";

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
      to: Entry.nullable()
        .optional()
        .describe(
          "The whole entry: for correct, add and settle (null: there is none). An actor that is nowhere on record is `new:NAME`.",
        ),
      comment: z.string().max(4000).nullable().optional().describe("A comment, with any decision."),
      basedOn: z.uuid().nullable().describe("The last decision on the entry, anybody's, that was seen; null for none."),
    },
    gives: DecidedAnswer,
    answer: ({ store }, given) => decideNaming(store, given),
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
    does: "Makes a decision again that a reviewer took back: the one given, unless they decided otherwise about the entry since; else the last, as long as they decided nothing since.",
    params: {},
    body: { by, decision: z.uuid().optional().describe("The decision's id.") },
    gives: TakenBackAnswer,
    answer: ({ store }, given) => store.reviews.redo(given.by, given.decision),
  }),
  getRoute({
    path: "/api/review/queue",
    does: "Lists entries to review: what a reviewer has not decided about, or nobody has, the doubtful and consequential first.",
    params: {},
    query: {
      by: by.optional(),
      kind: z.enum(entryKinds).optional().describe("Only entries of this kind."),
      limit,
      skip: z.coerce.number().int().min(0).max(100_000).default(0).describe("Items to leave out first."),
    },
    gives: QueueAnswer,
    answer: ({ store }, given) => reviewQueue(store, given),
  }),
  getRoute({
    path: "/api/review/agreement",
    does: "Says how far reviewers agree about the entries that they both decided about.",
    params: {},
    query: { one: by.optional(), other: by.optional() },
    gives: AgreementAnswer,
    answer: async ({ store }, { one, other }) => {
      const asked = [one, other].filter((name) => name !== undefined);
      return agreementOf(decidedEntries(await store.reviews.all()), asked.length === 0 ? undefined : asked);
    },
  }),
  getRoute({
    path: "/api/review/errors",
    does: "Counts what reviewers accepted, corrected, rejected and added, by kind: the model's errors.",
    params: {},
    query: {},
    gives: ErrorsAnswer,
    answer: async ({ store }) => ({ kinds: modelErrors(decidedEntries(await store.reviews.all())) }),
  }),
  linesRoute({
    path: "/api/review/export",
    does: "Gives what reviewers decided as training data.",
    query: {},
    gives:
      "Lines of JSON (`application/x-ndjson`), a report each: its `text`, its `actors`, and of its `entries` those that were reviewed, as `found` and as each `holds`. See [review.md](review.md).",
    lines: ({ store }) => trainingExamples(store),
  }),
];
