import { Command } from "commander";
import { decidedEntries } from "../../query/review/decided-entries.ts";
import { modelErrors } from "../../query/review/model-errors.ts";
import { modelErrorsPage } from "../layout/model-errors-page.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";

/** `onrecord review errors`: what the model does wrong. */
export function reviewErrorsCommand(): Command {
  return new Command("errors")
    .description(
      "Count the model's errors by kind, as far as its entries were reviewed: how many were accepted, corrected and in which fields, rejected, and added.",
    )
    .addOption(dbOption())
    .addOption(jsonOption("kinds"))
    .action(({ db, json }: { readonly db: string; readonly json?: true }) =>
      withStore(db, async (store) => {
        const errors = modelErrors(decidedEntries(await store.reviews.all()));
        if (json) for (const kind of errors) await print(JSON.stringify(kind));
        else await print(modelErrorsPage(errors, styleFor(process.stdout)));
      }),
    );
}
