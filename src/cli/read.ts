import { Command, Option } from "commander";
import { silentProgress } from "../intake/log.ts";
import { ReadTally } from "../intake/read-tally.ts";
import type { OffsetUnit } from "../record/index.ts";
import { type IntakeOptions, withIntake } from "./intake-options.ts";
import { styleFor } from "./layout/style.ts";
import { jsonOption, offsetsOption } from "./options.ts";
import { readLog } from "./read-log.ts";
import { readProgress } from "./read-progress.ts";
import { reading } from "./reading.ts";
import { tellOfNews } from "./watch/tell-of-news.ts";

interface ReadOptions extends IntakeOptions {
  readonly brief?: true;
  readonly json?: true;
  readonly offsets: OffsetUnit;
}

/** `onrecord read SOURCE...`: reads reports, keeps and prints what they put on record. */
export function readCommand(): Command {
  return withIntake(
    new Command("read").description(
      "Read reports, keep what they put on record, and print it. A report read before and not changed since is not read again; a changed one becomes a new version. What cannot be read is set aside with its reason, and the rest go on. Pages are fetched politely: robots.txt is kept to, and no script is run.",
    ),
  )
    .addOption(new Option("--brief", "print a line for each report, not its whole record").conflicts("json"))
    .addOption(jsonOption("each report's record"))
    .addOption(offsetsOption())
    .action((sources: string[], options: ReadOptions) =>
      reading(options, async ({ store, pass, readNoMore, signal }) => {
        const tally = new ReadTally();
        const quiet = options.quiet === true;
        const events = options.log === "json";
        const style = styleFor(process.stdout);
        const json = options.json === true;
        const show = quiet ? "nothing" : json ? "json" : options.brief ? "line" : "page";
        const log = readLog({ style, show, json, offsets: options.offsets, events, db: options.db });
        process.exitCode = await pass(sources, {
          log,
          tally,
          progress: (expected) => (quiet || events ? silentProgress : readProgress(expected, tally)),
        });
        readNoMore();
        log.summary(tally);
        if (!signal.aborted) await tellOfNews(store, tally, options);
      }),
    );
}
