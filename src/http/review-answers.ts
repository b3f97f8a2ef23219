import { z } from "zod";
import { Entry, entryKinds } from "../record/index.ts";
import { decisionKinds, reviewStatuses } from "../store/reviews.ts";
import { ReportHead } from "./answers.ts";

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
  names: z.record(z.string(), z.string()),
  turns: z.array(z.object({ what: z.enum(["undo", "redo"]), at: z.string() })),
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

/** What waits to be reviewed. */
export const QueueAnswer = z
  .object({
    waiting: z.number(),
    items: z.array(
      z.object({
        entry: Entry,
        speaker: z.string().nullable(),
        names: z.record(z.string(), z.string()),
        report: ReportHead,
        doubt: z.number(),
        why: z.string(),
      }),
    ),
  })
  .describe(
    "`waiting`: how many; `items`: the doubtful and consequential first, each with how doubtful it is (0 to 1) and `why` it is worth a look.",
  );

export type QueueAnswer = z.infer<typeof QueueAnswer>;

/** How far reviewers agree. */
export const AgreementAnswer = z
  .object({
    reviewers: z.array(z.string()),
    entries: z.number(),
    fields: z.array(z.object({ field: z.string(), alpha: z.number().nullable(), n: z.number() })),
    alpha: z.number().nullable(),
    disputed: z.array(z.object({ report: z.string(), entry: z.string() })),
  })
  .describe(
    "Krippendorff's `alpha` over all and for each of the `fields` (`stands`: whether there is such an entry at all); null where there is nothing to tell apart. `disputed`: the entries about which reviewers differ. See [review.md](review.md).",
  );

export type AgreementAnswer = z.infer<typeof AgreementAnswer>;

/** What the model does wrong. */
export const ErrorsAnswer = z
  .object({
    kinds: z.array(
      z.object({
        kind: z.enum(entryKinds),
        accepted: z.number(),
        corrected: z.number(),
        fields: z.array(z.object({ field: z.string(), times: z.number() })),
        rejected: z.number(),
        added: z.number(),
        contested: z.number(),
        precision: z.number().nullable(),
        exact: z.number().nullable(),
        recall: z.number().nullable(),
      }),
    ),
  })
  .describe(
    "By kind: how many entries reviewers `accepted`, `corrected` (in which `fields`), `rejected` and `added`; `precision`, `exact` and `recall` of what was reviewed.",
  );

export type ErrorsAnswer = z.infer<typeof ErrorsAnswer>;
