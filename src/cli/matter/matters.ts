import { Command, Option } from "commander";
import { accountOnRecord } from "../../corroborate/on-record/index.ts";
import { type EntryKind, entryKinds } from "../../record/index.ts";
import { matterBlock } from "../layout/matter-rows.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption, limitOption, skipOption, wholeNumber } from "../options.ts";
import { partOfList } from "../part-of-list.ts";
import { print } from "../print.ts";
import { withMatters } from "./with-matters.ts";

interface MattersOptions {
  readonly kind?: EntryKind;
  readonly actor?: string;
  readonly report?: string;
  readonly disputed?: true;
  readonly least: number;
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly skip: number;
}

/** `onrecord matters`: what several reports tell of. */
export function mattersCommand(): Command {
  return new Command("matters")
    .description(
      "List matters: entries of different reports that are about the same thing, those that most reports tell of first. What came on record since the last time is joined first.",
    )
    .addOption(new Option("--kind <kind>", "matters of this kind").choices(entryKinds))
    .option("--actor <actor>", "matters in which this actor speaks or takes part (its id or name)")
    .option("--report <id>", "matters that this report tells of (the beginning of its id is enough)")
    .option("--disputed", "matters that somebody asserts and somebody else denies")
    .addOption(
      new Option("--least <reports>", "least number of reports").argParser(wholeNumber(1, 1_000_000)).default(2),
    )
    .addOption(dbOption())
    .addOption(jsonOption("matters"))
    .addOption(limitOption("most matters to print", 20))
    .addOption(skipOption("matters to leave out first"))
    .action((options: MattersOptions) =>
      withMatters(options.db, async (store) => {
        const { kind, disputed, json } = options;
        const actor = options.actor === undefined ? undefined : (await store.actors.find(options.actor)).id;
        const report = options.report === undefined ? undefined : (await store.report(options.report)).record.report.id;
        const { rows: listed, tellMore } = await partOfList(options, (page) =>
          store.matters.list({ kind, actor, report, disputed, leastReports: options.least, ...page }),
        );
        if (listed.length === 0 && !json) await print("No matters.");
        const style = styleFor(process.stdout);
        for (const [at, { id, begins }] of listed.entries()) {
          const matter = await store.matters.show(id);
          const account = await accountOnRecord(store, matter);
          if (json) {
            const { members: _, ...head } = matter;
            await print(JSON.stringify({ ...head, begins, sources: account.sources.length }));
          } else await print((at === 0 ? "" : "\n") + matterBlock(matter, account, style));
        }
        tellMore();
      }),
    );
}
