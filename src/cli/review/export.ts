import { Command } from "commander";
import { trainingExamples } from "../../query/review/training-examples.ts";
import { dbOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";

/** `onrecord review export`: what reviewers decided, to learn from. */
export function reviewExportCommand(): Command {
  return new Command("export")
    .description(
      "Print what reviewers decided as training data in JSON, a report a line: its text, and of its entries those that were reviewed, as they were found and as they hold. Entries about which reviewers differ are left out.",
    )
    .addOption(dbOption())
    .action(({ db }: { readonly db: string }) =>
      withStore(db, async (store) => {
        for await (const example of trainingExamples(store)) await print(JSON.stringify(example));
      }),
    );
}
