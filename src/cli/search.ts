import { Command } from "commander";
import { takeInCopies } from "../corroborate/on-record/index.ts";
import { entryFilter } from "../query/asked-entries.ts";
import { entryTable } from "../query/entry-table/entry-table.ts";
import { askedEntries, type EntryOptions, withEntryOptions } from "./entry-options.ts";
import { hitBlock } from "./layout/hit-block.ts";
import { styleFor } from "./layout/style.ts";
import { nothingFound } from "./nothing-found.ts";
import { csvOption, dbOption, jsonOption, limitOption, skipOption, typedLimit } from "./options.ts";
import { partOfList } from "./part-of-list.ts";
import { print } from "./print.ts";
import { printTable } from "./print-table.ts";
import { withStore } from "./with-store.ts";

interface SearchCommandOptions extends EntryOptions {
  readonly db: string;
  readonly json?: true;
  readonly csv?: true;
  readonly limit: number;
  readonly skip: number;
}

/** `onrecord search WORDS`: entries that have these words. */
export function searchCommand(): Command {
  return withEntryOptions(
    new Command("search")
      .description(
        'Find entries by words and "phrases" in what was said, by whom, or in the report\'s title; the best come first.',
      )
      .argument("<words...>", "words that all have to occur; a phrase goes in quotation marks"),
  )
    .addOption(dbOption())
    .addOption(jsonOption("what is found"))
    .addOption(csvOption("what is found"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action((words: string[], options: SearchCommandOptions, command: Command) =>
      withStore(options.db, async (store) => {
        if (options.withoutCopies) await takeInCopies(store);
        const filter = await entryFilter(store, askedEntries(options));
        if (options.csv) {
          const page = { limit: typedLimit(command), offset: options.skip };
          return printTable(entryTable(store, typed(words), filter === null ? null : { ...filter, ...page }));
        }
        const { rows: hits, tellMore } = await partOfList(options, async (page) =>
          filter === null ? [] : store.search(typed(words), { ...filter, ...page }),
        );
        const style = styleFor(process.stdout);
        if (options.json)
          for (const { report, entry, names, snippet } of hits)
            await print(JSON.stringify({ report, entry, names, snippet }));
        else if (hits.length > 0) await print(hits.map((hit) => hitBlock(hit, style)).join("\n\n"));
        else await print(await nothingFound(store, "Nothing found.", { name: options.speaker, place: options.place }));
        tellMore();
      }),
    );
}

/** An argument that the shell has unquoted was a phrase. */
function typed(words: readonly string[]): string {
  return words
    .map((word) => (/\s/.test(word) && !word.includes('"') && words.length > 1 ? `"${word}"` : word))
    .join(" ");
}
