import { Command } from "commander";
import { entryFrom } from "./entry-from.ts";
import { reviewedEntry } from "./reviewed-entry.ts";
import { type ReviewingOptions, reviewing, withReviewingOptions } from "./reviewing.ts";
import { withFields } from "./with-fields.ts";

interface CorrectOptions extends ReviewingOptions {
  readonly set?: readonly string[];
}

/** `onrecord review correct ENTRY [FILE] --set FIELD=VALUE`: puts an entry right. */
export function reviewCorrectCommand(): Command {
  return withReviewingOptions(
    new Command("correct")
      .description(
        "Correct an entry, by a JSON file with the whole of it or field by field: an actor by its name or id (several with ;; new:NAME for one that is nowhere on record), words as they stand in the report or as START-END, else a value as in JSON; `none` empties a field.",
      )
      .argument("<entry>", "id of an entry; its beginning is enough")
      .argument(
        "[file]",
        "the corrected entry in JSON, as `onrecord show ENTRY --json` prints it; - for standard input",
      )
      .option(
        "--set <field=value...>",
        "a field and its new value, such as speaker=Lavrov or certainty.modality=possible",
      ),
  ).action((id: string, file: string | undefined, options: CorrectOptions) =>
    reviewing(options, async (store) => {
      const { where, entry, record } = await reviewedEntry(store, id);
      const to = file === undefined ? entry : await entryFrom(file);
      return { ...where, what: "correct", to: await withFields(store, record, to, options.set ?? []) };
    }),
  );
}
