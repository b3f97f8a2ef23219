import { Command } from "commander";
import { takeInCopies } from "../corroborate/on-record/index.ts";
import { asksForEntries, entryFilter } from "../query/asked-entries.ts";
import { countEntries } from "../query/count-entries.ts";
import { entryTable } from "../query/entry-table/entry-table.ts";
import { reportTable } from "../query/report-table.ts";
import type { Page, Store } from "../store/store.ts";
import { askedEntries, type EntryOptions, withEntryOptions } from "./entry-options.ts";
import { counted } from "./layout/counted.ts";
import { entryBlock } from "./layout/entry-block.ts";
import { reportRows } from "./layout/report-rows.ts";
import { styleFor } from "./layout/style.ts";
import { nothingFound } from "./nothing-found.ts";
import { csvOption, dbOption, jsonOption, limitOption, skipOption, typedLimit } from "./options.ts";
import { partOfList } from "./part-of-list.ts";
import { print } from "./print.ts";
import { printTable } from "./print-table.ts";
import { withStore } from "./with-store.ts";

interface ListOptions extends EntryOptions {
  readonly db: string;
  readonly json?: true;
  readonly csv?: true;
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
    .addOption(csvOption("rows"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action((options: ListOptions, command: Command) =>
      withStore(options.db, async (store) => {
        if (options.withoutCopies || options.count) await takeInCopies(store);
        const isOfEntries = asksForEntries(askedEntries(options));
        if (options.csv && !options.count) {
          const page = { limit: typedLimit(command), offset: options.skip };
          await printTable(
            isOfEntries ? await entriesAsTable(store, options, page) : reportTable(store, copiesOf(options), page),
          );
        } else if (isOfEntries) await listEntries(store, options);
        else await listReports(store, options);
      }),
    );
}

async function listReports(store: Store, options: ListOptions): Promise<void> {
  const { json, count } = options;
  if (count) {
    const counts = await store.copies.count();
    await print(
      json ? JSON.stringify(counts) : `${counted(counts.reports, "report")} from ${counted(counts.sources, "source")}`,
    );
    return;
  }
  const copies = copiesOf(options);
  const { rows: reports, tellMore } = await partOfList(options, (page) => store.reports({ ...page, copies }));
  if (json) for (const report of reports) await print(JSON.stringify(report));
  else await print(reports.length === 0 ? "No reports." : reportRows(reports, styleFor(process.stdout)));
  tellMore();
}

const copiesOf = ({ withoutCopies }: ListOptions) => (withoutCopies ? "without" : "with");

async function entriesAsTable(store: Store, options: ListOptions, page: Page) {
  const filter = await entryFilter(store, askedEntries(options));
  return entryTable(store, null, filter === null ? null : { ...filter, ...page });
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
  if (json) for (const { entry, names, report } of entries) await print(JSON.stringify({ report, entry, names }));
  else {
    const style = styleFor(process.stdout);
    await print(
      entries.length === 0
        ? await nothingFound(store, "No entries.", { name: options.speaker, place: options.place })
        : entries.map((e) => entryBlock(e, style)).join("\n\n"),
    );
  }
  tellMore();
}
