import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import { silentProgress } from "../../intake/log.ts";
import { ReadTally } from "../../intake/read-tally.ts";
import type { ReportRecord } from "../../record/index.ts";
import type { SetAside } from "../../source/index.ts";
import type { Saved } from "../../store/store.ts";
import { exitCodes } from "../../util/problem.ts";
import { type IntakeOptions, withIntake } from "../intake-options.ts";
import { readLine } from "../layout/read-line.ts";
import { readSummary } from "../layout/read-summary.ts";
import { styleFor } from "../layout/style.ts";
import { wholeNumber } from "../options.ts";
import { print } from "../print.ts";
import { type ReadLog, readLog } from "../read-log.ts";
import { reading } from "../reading.ts";
import { watchAddCommand } from "./add.ts";
import { watchListCommand } from "./list.ts";
import { watchPauseCommand, watchResumeCommand } from "./pause.ts";
import { watchRemoveCommand } from "./remove.ts";
import { watchRunCommand } from "./run.ts";
import { watchShowCommand } from "./show.ts";
import { tellOfNews } from "./tell-of-news.ts";
import { watchTestCommand } from "./test.ts";

interface WatchOptions extends IntakeOptions {
  /** Seconds. */
  readonly every: number;
}

/** `onrecord watch SOURCE...`: reads what is new in sources, again and again; `onrecord watch add ...`: what to tell of. */
export function watchCommand(): Command {
  return (
    withIntake(
      new Command("watch").description(
        "Look at files, folders, pages and feeds again and again, and read what is new or has changed, until it is stopped (Ctrl-C). Prints a line for each report; problems are told once. Or keep saved queries and rules that are run on every new report (`onrecord watch add`) and tell of what they find: in the terminal, in a file, as a feed, by webhook, by mail. A file or folder that is called like one of the commands below is given as `./list`.",
      ),
    )
      // A command below has options of its own that are called the same.
      .enablePositionalOptions()
      .option("--every <seconds>", "time from one look to the next", wholeNumber(1, 86_400), 300)
      .action((sources: string[], options: WatchOptions) =>
        reading(options, async ({ store, pass, signal }) => {
          const seen = seenBefore();
          const log = watchLog(options);
          const tally = new ReadTally();
          while (!signal.aborted) {
            await pass(sources, { log, tally, progress: () => silentProgress, seen });
            if (!signal.aborted) await tellOfNews(store, tally, options);
            await sleep(options.every * 1000, undefined, { signal }).catch(() => undefined);
          }
          log.summary(tally);
          process.exitCode = exitCodes.interrupted;
        }),
      )
      .helpCommand("help [command]", "print help for a command")
      .addCommand(watchAddCommand())
      .addCommand(watchListCommand())
      .addCommand(watchShowCommand())
      .addCommand(watchTestCommand())
      .addCommand(watchRunCommand())
      .addCommand(watchPauseCommand())
      .addCommand(watchResumeCommand())
      .addCommand(watchRemoveCommand())
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
function watchLog({ quiet, log, db }: WatchOptions): ReadLog {
  const style = styleFor(process.stdout);
  const events = log === "json";
  const base = readLog({ style, show: "nothing", json: false, offsets: "utf-16", events, db });
  const told = new Set<string>();
  return {
    ...base,
    async report(record: ReportRecord, saved: Saved) {
      await base.report(record, saved);
      if (quiet === true || saved.outcome === "unchanged") return;
      await print(readLine(record, saved));
    },
    problem(item: SetAside) {
      const key = `${item.source}\n${item.problem.message}`;
      if (told.has(key)) return exitCodes[item.problem.code];
      told.add(key);
      return base.problem(item);
    },
    summary(tally) {
      if (events) base.summary(tally);
      else if (quiet !== true) process.stderr.write(`${readSummary(tally, db)}\n`);
    },
  };
}
