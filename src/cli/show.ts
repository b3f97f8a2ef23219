import { Command } from "commander";
import { codePointRecord } from "../reader/index.ts";
import type { OffsetUnit, ReportRecord } from "../record/index.ts";
import type { Store, StoredEntryInFull, StoredReport } from "../store/store.ts";
import { OnrecordError } from "../util/problem.ts";
import { entryPage } from "./layout/entry-page.ts";
import { reportPage } from "./layout/report-page.ts";
import { styleFor } from "./layout/style.ts";
import { dbOption, jsonOption, offsetsOption, wholeNumber } from "./options.ts";
import { print } from "./print.ts";
import { withStore } from "./with-store.ts";

interface ShowOptions {
  readonly version?: number;
  readonly db: string;
  readonly json?: true;
  readonly offsets: OffsetUnit;
}

/** `onrecord show ID`: one report or one entry in full. */
export function showCommand(): Command {
  return new Command("show")
    .description("Show one report with its entries, or one entry with all its fields.")
    .argument("<id>", "id of a report or an entry; its beginning is enough")
    .option("--version <number>", "an earlier version of the report", wholeNumber(1, 1_000_000))
    .addOption(dbOption())
    .addOption(jsonOption("it"))
    .addOption(offsetsOption())
    .action((id: string, options: ShowOptions) =>
      withStore(options.db, async (store) => {
        const { report, entry } = await find(store, id, options.version);
        const style = styleFor(process.stdout);
        const inUnit = (record: ReportRecord) => (options.offsets === "code-point" ? codePointRecord(record) : record);
        if (report !== undefined) {
          const version =
            report.latest === 1 ? "" : `\n\n${style.faint(`Version ${report.version} of ${report.latest}.`)}`;
          await print(
            options.json ? JSON.stringify(inUnit(report.record)) : reportPage(report.record, style) + version,
          );
        } else if (entry !== undefined) {
          const shown = inUnit(entry.record).entries.find((e) => e.id === entry.entry.id) ?? entry.entry;
          await print(options.json ? JSON.stringify({ report: entry.report, entry: shown }) : entryPage(entry, style));
        }
      }),
    );
}

/** Looks among reports first (their ids begin with `r-`), then among entries. */
async function find(
  store: Store,
  id: string,
  version: number | undefined,
): Promise<{ report?: StoredReport; entry?: StoredEntryInFull }> {
  if (id.startsWith("r-") || version !== undefined) return { report: await store.report(id, version) };
  try {
    return { entry: await store.entry(id) };
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.problem.code !== "not-found") throw error;
    throw new OnrecordError(
      {
        code: "not-found",
        message: "No report and no entry has this id.",
        received: id,
        allowed: "an id, or its beginning, as `onrecord list` and `onrecord search` print them",
        advice: "Reports' ids begin with r-. Is it in another record? Name that with --db.",
      },
      { cause: error },
    );
  }
}
