import { z } from "zod";
import { Finding } from "../rules/finding/finding.ts";
import { Alert } from "../watch/alert.ts";
import { Asks } from "../watch/asks.ts";
import { ProblemAnswer, ReportHead } from "./answers.ts";

/** A finding that stands. */
export const StandingFinding = z.object({
  finding: Finding,
  since: z.string().describe("When it was first found."),
  changed: z.string().describe("When it last changed."),
});

export type StandingFinding = z.infer<typeof StandingFinding>;

/** A report that a finding rests on, as it is called. */
export const NamedReport = ReportHead.extend({ outlet: z.string().nullable() });

export type NamedReport = z.infer<typeof NamedReport>;

/** The findings that stand. */
export const FindingsAnswer = z
  .object({
    findings: z.array(StandingFinding),
    reports: z.array(NamedReport),
    isChecked: z.boolean(),
    upToDate: z.boolean(),
    problem: ProblemAnswer.shape.problem.nullable(),
  })
  .describe(
    "`findings`: those that stand, the strongest first; what each field means stands in [findings.md](findings.md); `reports`: what those are called that they rest on. `isChecked`: whether the record was ever checked; from then on findings follow what is read, reviewed, corrected and forgotten. `upToDate`: false while they are still being brought there, or where that failed, with the `problem`.",
  );

/** What a check changed. */
export const CheckedAnswer = z
  .object({ found: z.int(), changed: z.int(), gone: z.int() })
  .describe("How many findings are new, have `changed` and are `gone`.");

/** A watch in a list. */
export const ListedWatch = z.object({
  id: z.string(),
  name: z.string(),
  asks: Asks,
  looksFor: z.string().describe("What it asks, in words."),
  tells: z.array(z.string()).describe("Where it tells, in words, without secrets."),
  madeAt: z.string(),
  pausedAt: z.string().nullable(),
  ranAt: z.string().nullable(),
  problem: z.string().nullable(),
  alerts: z.int(),
  waiting: z.int(),
  failed: z.int(),
});

export type ListedWatch = z.infer<typeof ListedWatch>;

/** One watch. */
export const WatchAnswer = ListedWatch.describe("The watch: what it asks, where it tells, and how it stands.");

/** The watches. */
export const WatchesAnswer = z
  .object({ watches: z.array(ListedWatch) })
  .describe("`watches`: what each asks, where it tells, and how it stands.");

/** What watches told. */
export const AlertsAnswer = z
  .object({ alerts: z.array(Alert.extend({ folded: z.array(z.string()) })) })
  .describe("`alerts`: what watches told, the last first; `folded` are reports that are copies and say the same.");

export type ShownAlert = z.infer<typeof AlertsAnswer>["alerts"][number];
