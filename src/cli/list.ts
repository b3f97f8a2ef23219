import { Command } from "commander";
import { takeInCopies } from "../corroborate/on-record/index.ts";
import { asksForEntries, entryFilter } from "../query/asked-entries.ts";
import { countEntries } from "../query/count-entries.ts";
import type { Store } from "../store/store.ts";
import { askedEntries, type EntryOptions, withEntryOptions } from "./entry-options.ts";
import { counted } from "./layout/counted.ts";
import { entryBlock } from "./layout/entry-block.ts";
import { reportRows } from "./layout/report-rows.ts";
import { styleFor } from "./layout/style.ts";
import { dbOption, jsonOption, limitOption, skipOption } from "./options.ts";
import { partOfList } from "./part-of-list.ts";
import { print } from "./print.ts";
import { withStore } from "./with-store.ts";

interface ListOptions extends EntryOptions {
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly skip: number;
  readonly count?: true;
}

/** `onrecord list`: the reports on record, or their entries. */
export function listCommand(): Command {
  return withEntryOptions(
    new Command("list").description(
      "List the reports on record; with an option that says which entries, list entries.",
    ),
  )
    .option("--count", "only count: entries, reports, and how many sources they are when copies count once")
    .addOption(dbOption())
    .addOption(jsonOption("rows"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action((options: ListOptions) =>
      withStore(options.db, async (store) => {
        if (options.withoutCopies || options.count) await takeInCopies(store);
        if (asksForEntries(askedEntries(options))) await listEntries(store, options);
        else await listReports(store, options);
      }),
    );
}

async function listReports(store: Store, options: ListOptions): Promise<void> {
  const { json, withoutCopies, count } = options;
  if (count) {
    const counts = await store.copies.count();
    await print(
      json ? JSON.stringify(counts) : `${counted(counts.reports, "report")} from ${counted(counts.sources, "source")}`,
    );
    return;
  }
  const copies = withoutCopies ? "without" : "with";
  const { rows: reports, tellMore } = await partOfList(options, (page) => store.reports({ ...page, copies }));
  if (json) for (const report of reports) await print(JSON.stringify(report));
  else await print(reports.length === 0 ? "No reports." : reportRows(reports, styleFor(process.stdout)));
  tellMore();
}

async function listEntries(store: Store, options: ListOptions): Promise<void> {
  const { json } = options;
  const filter = await entryFilter(store, askedEntries(options));
  if (options.count) {
    const nothing = { entries: 0, reports: 0, sources: 0 };
    const { entries, reports, sources } = filter === null ? nothing : await countEntries(store, filter);
    const words = `${counted(entries, "entry", "entries")} in ${counted(reports, "report")} from ${counted(sources, "source")}`;
    await print(json ? JSON.stringify({ entries, reports, sources }) : words);
    return;
  }
  const { rows: entries, tellMore } = await partOfList(options, async (page) =>
    filter === null ? [] : store.entries({ ...filter, ...page }),
  );
  if (json) for (const { entry, report: head } of entries) await print(JSON.stringify({ report: head, entry }));
  else {
    const style = styleFor(process.stdout);
    await print(entries.length === 0 ? "No entries." : entries.map((e) => entryBlock(e, style)).join("\n\n"));
  }
  tellMore();
}
