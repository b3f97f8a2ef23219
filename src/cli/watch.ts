import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import { silentProgress } from "../intake/log.ts";
import { ReadTally } from "../intake/read-tally.ts";
import type { ReportRecord } from "../record/index.ts";
import type { SetAside } from "../source/index.ts";
import type { Saved } from "../store/store.ts";
import { printable } from "../util/printable.ts";
import { exitCodes } from "../util/problem.ts";
import { type IntakeOptions, withIntake } from "./intake-options.ts";
import { counted } from "./layout/counted.ts";
import { readSummary } from "./layout/read-summary.ts";
import { sourceName } from "./layout/report-heading.ts";
import { styleFor } from "./layout/style.ts";
import { wholeNumber } from "./options.ts";
import { print } from "./print.ts";
import { type ReadLog, readLog } from "./read-log.ts";
import { reading } from "./reading.ts";

interface WatchOptions extends IntakeOptions {
  /** Seconds. */
  readonly every: number;
}

const marks: Record<Saved["outcome"], string> = {
  new: "new",
  reread: "read anew",
  "new-version": "changed",
  unchanged: "unchanged",
};

/** `onrecord watch SOURCE...`: reads what is new in sources, again and again. */
export function watchCommand(): Command {
  return withIntake(
    new Command("watch").description(
      "Look at files, folders, pages and feeds again and again, and read what is new or has changed, until it is stopped (Ctrl-C). Prints a line for each report; problems are told once.",
    ),
  )
    .option("--every <seconds>", "time from one look to the next", wholeNumber(1, 86_400), 300)
    .action((sources: string[], options: WatchOptions) =>
      reading(options, async ({ pass, signal }) => {
        const seen = seenBefore();
        const log = watchLog(options);
        const tally = new ReadTally();
        while (!signal.aborted) {
          await pass(sources, { log, tally, progress: () => silentProgress, seen });
          await sleep(options.every * 1000, undefined, { signal }).catch(() => undefined);
        }
        log.summary(tally);
        process.exitCode = exitCodes.interrupted;
      }),
    );
}

/** Remembers in which state each source was brought in. */
function seenBefore(): (source: string, state: string) => boolean {
  const states = new Map<string, string>();
  return (source, state) => {
    if (states.get(source) === state) return true;
    states.set(source, state);
    return false;
  };
}

/** One line a report that is new or changed; each problem once. */
function watchLog({ quiet, log }: WatchOptions): ReadLog {
  const style = styleFor(process.stdout);
  const events = log === "json";
  const base = readLog({ style, json: false, offsets: "utf-16", quiet: true, events });
  const told = new Set<string>();
  return {
    ...base,
    async report(record: ReportRecord, saved: Saved) {
      await base.report(record, saved);
      if (quiet === true || saved.outcome === "unchanged") return;
      const { id, source, title, published } = record.report;
      const parts = [
        marks[saved.outcome],
        id,
        published ?? "no date",
        counted(record.entries.length, "entry", "entries"),
      ];
      await print(printable(`${parts.join(" · ")} · ${title ?? sourceName(source)}`));
    },
    problem(item: SetAside) {
      const key = `${item.source}\n${item.problem.message}`;
      if (told.has(key)) return exitCodes[item.problem.code];
      told.add(key);
      return base.problem(item);
    },
    summary(tally) {
      if (events) base.summary(tally);
      else if (quiet !== true) process.stderr.write(`${readSummary(tally)}\n`);
    },
  };
}
