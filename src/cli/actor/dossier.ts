import type { Command } from "commander";
import { gatherDossier } from "../../corroborate/on-record/index.ts";
import { dossierPage } from "../layout/dossier-page.ts";
import { styleFor } from "../layout/style.ts";
import { withMatters } from "../matter/with-matters.ts";
import { dbOption, jsonOption, limitOption, withoutCopiesOption } from "../options.ts";
import { print } from "../print.ts";

interface DossierOptions {
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly withoutCopies?: true;
}

const copiesLeftOut = "Copies are left out, but for the counts of reports and entries and the changed positions.";

/** Makes a command show an actor's dossier where no subcommand is meant. */
export function withDossier(command: Command): Command {
  return command
    .enablePositionalOptions()
    .argument("<actor...>", "the actor whose dossier to show")
    .addOption(dbOption())
    .addOption(jsonOption("the dossier"))
    .addOption(limitOption("most entries of each kind, and most lines of the timeline", 10))
    .addOption(withoutCopiesOption())
    .action((words: string[], { db, json, limit, withoutCopies }: DossierOptions) =>
      withMatters(db, async (store) => {
        const dossier = await gatherDossier(store, words.join(" "), {
          limit,
          copies: withoutCopies ? "without" : "with",
        });
        if (json) await print(JSON.stringify({ ...dossier, entries: Object.fromEntries(dossier.entries) }));
        else {
          const style = styleFor(process.stdout);
          const page = dossierPage(dossier, limit, style);
          await print(withoutCopies ? `${page}\n\n${style.faint(copiesLeftOut)}` : page);
        }
      }),
    );
}
