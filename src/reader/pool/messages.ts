import type { ReportInput, ReportRecord } from "../../record/index.ts";
import type { Problem } from "../../util/problem.ts";

/** What a worker opens its reader with. */
export interface ReadWith {
  readonly model: string;
  readonly gazetteer: string | null;
}

/** What a worker is told: at first what to read with, then to read a report, to stop reading it, or to end. */
export type Order =
  | { readonly sort: "prepare"; readonly readWith: ReadWith }
  | { readonly sort: "read"; readonly job: number; readonly report: ReportInput }
  | { readonly sort: "stop"; readonly job: number }
  | { readonly sort: "end" };

/** What a worker tells of itself, and of the reports that it is given. */
export type Told =
  | { readonly sort: "ready" }
  | { readonly sort: "unready"; readonly failure: Failure }
  | { readonly sort: "progress"; readonly job: number; readonly share: number }
  | { readonly sort: "done"; readonly job: number; readonly record: ReportRecord }
  | { readonly sort: "failed"; readonly job: number; readonly failure: Failure };

/** An error on its way from one thread to another. */
export interface Failure {
  readonly problem: Problem | null;
  readonly message: string;
  readonly stack: string | null;
}
