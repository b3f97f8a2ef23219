import { Command, Option } from "commander";
import { type EntryKind, entryKinds } from "../record/index.ts";
import type { Store } from "../store/store.ts";
import { entryBlock } from "./layout/entry-block.ts";
import { reportRows } from "./layout/report-rows.ts";
import { styleFor } from "./layout/style.ts";
import { dbOption, jsonOption, limitOption, skipOption } from "./options.ts";
import { print } from "./print.ts";
import { withStore } from "./with-store.ts";

interface ListOptions {
  readonly kind?: EntryKind;
  readonly speaker?: string;
  readonly report?: string;
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly skip: number;
}

/** `onrecord list`: the reports on record, or their entries. */
export function listCommand(): Command {
  return new Command("list")
    .description("List the reports on record; with --kind, --speaker or --report, list entries.")
    .addOption(new Option("--kind <kind>", "entries of this kind").choices(entryKinds))
    .option("--speaker <name>", "statements of speakers whose name has these words")
    .option("--report <id>", "entries of this report (the beginning of its id is enough)")
    .addOption(dbOption())
    .addOption(jsonOption("rows"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action((options: ListOptions) =>
      withStore(options.db, async (store) => {
        const { kind, speaker, report } = options;
        if (kind === undefined && speaker === undefined && report === undefined) await listReports(store, options);
        else await listEntries(store, options);
      }),
    );
}

async function listReports(store: Store, { json, limit, skip }: ListOptions): Promise<void> {
  const reports = await store.reports({ limit, offset: skip });
  if (json) for (const report of reports) await print(JSON.stringify(report));
  else await print(reports.length === 0 ? "No reports." : reportRows(reports, styleFor(process.stdout)));
}

async function listEntries(store: Store, { kind, speaker, report, json, limit, skip }: ListOptions): Promise<void> {
  const id = report === undefined ? undefined : (await store.report(report)).record.report.id;
  const entries = await store.entries({ kind, speaker, report: id, limit, offset: skip });
  if (json) for (const { entry, report: head } of entries) await print(JSON.stringify({ report: head, entry }));
  else {
    const style = styleFor(process.stdout);
    await print(entries.length === 0 ? "No entries." : entries.map((e) => entryBlock(e, style)).join("\n\n"));
  }
}
