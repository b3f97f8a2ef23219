import { z } from "zod";
import { ProblemAnswer } from "./answers.ts";

const Problem = ProblemAnswer.shape.problem;

/** How a reading goes. */
export const Reading = z
  .object({
    id: z.string(),
    names: z.array(z.string()),
    state: z.enum(["waiting", "reading", "done", "cancelled", "failed"]),
    filesToCome: z.number(),
    expected: z.number(),
    done: z.number(),
    reports: z.number(),
    entries: z.number(),
    problems: z.number(),
    otherLanguage: z.number(),
    passedOver: z.number(),
    perSecond: z.number(),
    secondsLeft: z.number().nullable(),
    seconds: z.number(),
    read: z.array(
      z.object({
        id: z.string(),
        source: z.string(),
        title: z.string().nullable(),
        entries: z.number(),
        outcome: z.enum(["new", "unchanged", "reread", "new-version"]),
      }),
    ),
    notRead: z.array(z.object({ source: z.string(), why: z.enum(["problem", "language"]), problem: Problem })),
    problem: Problem.nullable(),
  })
  .describe(
    "How the reading goes: `state`; how many reports are `expected` and `done` (in parts, too), `reports` on record, `entries` found, `problems`; `perSecond`, `secondsLeft`; what was `read` and `notRead` lately; the `problem` that ended it.",
  );

export type Reading = z.infer<typeof Reading>;

/** All readings. */
export const ReadingsAnswer = z
  .object({ readings: z.array(Reading) })
  .describe("`readings`: those that go on or wait, and the last ones that ended, the first first.");

/** What could not be read. */
export const ProblemsAnswer = z
  .object({
    problems: z.array(
      z.object({
        source: z.string(),
        why: z.enum(["problem", "language"]),
        problem: Problem,
        bytesKept: z.number().nullable(),
        times: z.number(),
        firstAt: z.string(),
        lastAt: z.string(),
      }),
    ),
  })
  .describe(
    "`problems`: sources that could not be read or are not in English, the latest first, each with its reason, how often in a row, when first and last, and how many bytes are kept of it.",
  );

/** That a source was taken off the list. */
export const DismissedAnswer = z
  .object({ dismissed: z.literal(true) })
  .describe("`dismissed`: it is off the list, and what was kept of it out of the record.");
