import { Command, InvalidArgumentError, Option } from "commander";
import { modelFolder } from "../model/model-folder.ts";
import type { OffsetUnit } from "../record/index.ts";
import { defaultMaxBytes } from "../source/default-max-bytes.ts";
import { interruption } from "./interruption.ts";
import { day, dbOption, jsonOption, offsetsOption, wholeNumber } from "./options.ts";
import { readInto } from "./read-into.ts";
import { readProgress } from "./read-progress.ts";

interface ReadOptions {
  readonly date?: string;
  readonly db: string;
  readonly json?: true;
  readonly offsets: OffsetUnit;
  readonly maxBytes: number;
  readonly threads?: number;
  readonly model: string;
}

/** `onrecord read FILE...`: reads reports, keeps and prints what they put on record. */
export function readCommand(): Command {
  return new Command("read")
    .description(
      "Read reports, keep what they put on record, and print it. A report read before and not changed since is not read again; a changed one becomes a new version.",
    )
    .argument(
      "<files...>",
      "text files in English (UTF-8, or UTF-16 with a byte order mark); - reads standard input",
      once,
    )
    .option("--date <day>", "day of publication of these reports, as YYYY-MM-DD", day)
    .addOption(dbOption())
    .addOption(jsonOption("each report's record"))
    .addOption(offsetsOption())
    .option("--max-bytes <count>", "largest report to read, in bytes", wholeNumber(1, 1_000_000_000), defaultMaxBytes)
    .addOption(new Option("--threads <count>", "cores to use; all by default").argParser(wholeNumber(1, 256)))
    .addOption(
      new Option("--model <folder>", "folder of another model").default(
        modelFolder,
        "the one that comes with onrecord",
      ),
    )
    .action(async (files: string[], options: ReadOptions) => {
      const stop = interruption();
      const { openStore } = await import("../store/sqlite/index.ts");
      const store = await openStore({ file: options.db });
      try {
        const { ReaderPool, defaultThreads } = await import("../reader/pool/index.ts");
        const threads = options.threads ?? defaultThreads();
        const { bringIn } = await import("../source/index.ts");
        const { maxBytes } = options;
        let expected = files.length;
        const onFound = (more: number) => {
          expected += more;
        };
        process.exitCode = await readInto(store, bringIn(files, { maxBytes, signal: stop.signal, onFound }), {
          ...options,
          json: options.json === true,
          published: options.date ?? null,
          signal: stop.signal,
          progress: readProgress(files.length),
          expected: () => expected,
          room: 4 * threads,
          openReader: () => ReaderPool.open({ model: options.model, threads }),
        });
      } finally {
        stop.dispose();
        await store.close();
      }
    });
}

function once(file: string, before: string[] | undefined): string[] {
  if (file === "") throw new InvalidArgumentError("Allowed: the name of a file, or - for standard input.");
  return [...(before ?? []), ...(before?.includes(file) ? [] : [file])];
}
