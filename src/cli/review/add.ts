import { Command } from "commander";
import { entryFrom } from "./entry-from.ts";
import { type ReviewingOptions, reviewing, withReviewingOptions } from "./reviewing.ts";

/** `onrecord review add REPORT FILE`: puts an entry on record that the model missed. */
export function reviewAddCommand(): Command {
  return withReviewingOptions(
    new Command("add")
      .description("Add an entry that was missed, from a JSON file with the whole of it; its id is made for it.")
      .argument("<report>", "id of a report; its beginning is enough")
      .argument("<file>", "the entry in JSON, as `onrecord show ENTRY --json` prints one; - for standard input"),
  ).action((id: string, file: string, options: ReviewingOptions) =>
    reviewing(options, async (store) => {
      const { record, version } = await store.report(id);
      return { report: record.report.id, version, entry: null, what: "add", to: await entryFrom(file) };
    }),
  );
}
