import { Command } from "commander";
import { dbOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";

/** `onrecord watch remove WATCH`: takes a watch away. */
export function watchRemoveCommand(): Command {
  return new Command("remove")
    .description("Take a watch away, with what it told and what it has not sent yet; files that it wrote stay.")
    .argument("<watch>", "its name, its id or the beginning of it")
    .addOption(dbOption())
    .action((name: string, { db }: { readonly db: string }) =>
      withStore(db, async (store) => {
        const watch = await store.watches.remove(name);
        await print(`${watch.name} is removed.`);
      }),
    );
}
