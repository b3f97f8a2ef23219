import type { IntakeLog } from "../intake/log.ts";
import type { ReadTally } from "../intake/read-tally.ts";
import type { OffsetUnit } from "../record/index.ts";
import { exitCodes, OnrecordError } from "../util/problem.ts";
import { readLine } from "./layout/read-line.ts";
import { readSummary } from "./layout/read-summary.ts";
import { sourceName } from "./layout/report-heading.ts";
import type { Style } from "./layout/style.ts";
import { print } from "./print.ts";
import { printReadReport } from "./print-read-report.ts";
import { reportProblem } from "./report-problem.ts";

/** Tells what becomes of each thing that comes in. */
export interface ReadLog extends IntakeLog {
  /** Closes a run. */
  summary(tally: ReadTally): void;
}

export interface ReadLogOptions {
  readonly style: Style;
  /** What to print of a report: its whole page, a line, its record as JSON, nothing. */
  readonly show: "page" | "line" | "json" | "nothing";
  /** Problems as lines of JSON. */
  readonly json: boolean;
  readonly offsets: OffsetUnit;
  /** Events on standard error as lines of JSON. */
  readonly events: boolean;
  /** The record's file. */
  readonly db: string;
}

/** The log of a reading: pages or lines of JSON on standard output, problems and the summary on standard error. */
export function readLog({ style, show, json, offsets, events, db }: ReadLogOptions): ReadLog {
  const event = (name: string, fields: object) =>
    process.stderr.write(`${JSON.stringify({ event: name, ...fields })}\n`);
  return {
    async report(record, saved) {
      const { id, source, title } = record.report;
      if (events) event("report", { id, source, title, ...saved, entries: record.entries.length });
      if (show === "line") await print(readLine(record, saved));
      else if (show !== "nothing") await printReadReport({ record, saved, style, json: show === "json", offsets });
    },
    problem({ source, why, problem }) {
      if (!events) return reportProblem(new OnrecordError(problem), json, sourceName(source));
      event("problem", { source, why, problem });
      return exitCodes[problem.code];
    },
    passedOver({ source, why }) {
      if (events) event("passed-over", { source, why });
    },
    interrupted(reports, all) {
      process.stderr.write(
        `Interrupted: ${reports} of ${all} reports are on record; the same command goes on from there.\n`,
      );
    },
    summary(tally) {
      if (events) event("summary", tally.toJSON());
      else if ((show === "page" || show === "line") && (tally.items > 1 || tally.passedOver > 0))
        process.stderr.write(`${readSummary(tally, db)}\n`);
    },
  };
}
