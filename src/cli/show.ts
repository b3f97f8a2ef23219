import { Command } from "commander";
import { codePointRecord } from "../reader/code-points.ts";
import type { OffsetUnit, ReportRecord } from "../record/index.ts";
import { findOnRecord } from "./find-on-record.ts";
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
        const { report, entry } = await findOnRecord(store, id, options.version);
        const style = styleFor(process.stdout);
        const inUnit = (record: ReportRecord) => (options.offsets === "code-point" ? codePointRecord(record) : record);
        if (report !== undefined) {
          const version =
            report.latest === 1 ? "" : `\n\n${style.faint(`Version ${report.version} of ${report.latest}.`)}`;
          const origin = await store.intake.origin(report.record.report.id, report.version);
          await print(
            options.json ? JSON.stringify(inUnit(report.record)) : reportPage(report.record, style, origin) + version,
          );
        } else {
          const shown = inUnit(entry.record).entries.find((e) => e.id === entry.entry.id) ?? entry.entry;
          await print(options.json ? JSON.stringify({ report: entry.report, entry: shown }) : entryPage(entry, style));
        }
      }),
    );
}
