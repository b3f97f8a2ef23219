import { Command, Option } from "commander";
import { type EntryKind, entryKinds } from "../record/index.ts";
import type { Store } from "../store/store.ts";
import { entryBlock } from "./layout/entry-block.ts";
import { reportRows } from "./layout/report-rows.ts";
import { styleFor } from "./layout/style.ts";
import { day, dbOption, jsonOption, limitOption, skipOption } from "./options.ts";
import { print } from "./print.ts";
import { withStore } from "./with-store.ts";

interface ListOptions {
  readonly kind?: EntryKind;
  readonly speaker?: string;
  readonly report?: string;
  readonly actor?: string;
  readonly place?: string;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly skip: number;
}

/** `onrecord list`: the reports on record, or their entries. */
export function listCommand(): Command {
  return new Command("list")
    .description("List the reports on record; with an option that says which entries, list entries.")
    .addOption(new Option("--kind <kind>", "entries of this kind").choices(entryKinds))
    .option("--speaker <name>", "statements of speakers whose name has these words")
    .option("--report <id>", "entries of this report (the beginning of its id is enough)")
    .option("--actor <actor>", "entries that this actor speaks or takes part in (its id or name)")
    .option("--place <name>", "entries whose place has this name, or is in this country (such as VNM)")
    .option("--date <day>", "entries whose date is or has this day, as YYYY-MM-DD", day)
    .option("--from <day>", "entries of this day or later", day)
    .option("--to <day>", "entries of this day or earlier", day)
    .addOption(dbOption())
    .addOption(jsonOption("rows"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action((options: ListOptions) =>
      withStore(options.db, async (store) => {
        const { kind, speaker, report, actor, place, date, from, to } = options;
        const which = [kind, speaker, report, actor, place, date, from, to];
        if (which.every((option) => option === undefined)) await listReports(store, options);
        else await listEntries(store, options);
      }),
    );
}

async function listReports(store: Store, { json, limit, skip }: ListOptions): Promise<void> {
  const reports = await store.reports({ limit, offset: skip });
  if (json) for (const report of reports) await print(JSON.stringify(report));
  else await print(reports.length === 0 ? "No reports." : reportRows(reports, styleFor(process.stdout)));
}

async function listEntries(store: Store, options: ListOptions): Promise<void> {
  const { kind, speaker, place, date, json, limit, skip } = options;
  const report = options.report === undefined ? undefined : (await store.report(options.report)).record.report.id;
  const actor = options.actor === undefined ? undefined : (await store.actors.find(options.actor)).id;
  const days = { from: latest(date, options.from), to: earliest(date, options.to) };
  const entries = await store.entries({ kind, speaker, report, actor, place, ...days, limit, offset: skip });
  if (json) for (const { entry, report: head } of entries) await print(JSON.stringify({ report: head, entry }));
  else {
    const style = styleFor(process.stdout);
    await print(entries.length === 0 ? "No entries." : entries.map((e) => entryBlock(e, style)).join("\n\n"));
  }
}

const earliest = (...days: readonly (string | undefined)[]) => days.filter((it) => it !== undefined).sort()[0];
const latest = (...days: readonly (string | undefined)[]) =>
  days
    .filter((it) => it !== undefined)
    .sort()
    .at(-1);
