import { Command } from "commander";
import { actorPage } from "../layout/actor-page.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption, limitOption, skipOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";

interface ShowOptions {
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly skip: number;
}

/** `onrecord actor show ACTOR`: one actor over all reports. */
export function actorShowCommand(): Command {
  return new Command("show")
    .description("Show one actor: its names, roles and codes, where reports speak of it, and what it says.")
    .argument("<actor>", "the actor")
    .addOption(dbOption())
    .addOption(jsonOption("it"))
    .addOption(limitOption("most reports, and most entries, to print", 10))
    .addOption(skipOption("reports and entries to leave out first"))
    .action((actor: string, { db, json, limit, skip }: ShowOptions) =>
      withStore(db, async (store) => {
        const shown = await store.actors.show(actor, { limit, offset: skip });
        await print(json ? JSON.stringify(shown) : actorPage(shown, styleFor(process.stdout)));
      }),
    );
}
