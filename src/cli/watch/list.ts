import { Command } from "commander";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";
import { watchBlock } from "./watch-block.ts";

/** `onrecord watch list`: the watches. */
export function watchListCommand(): Command {
  return new Command("list")
    .description("List the watches: what each looks for, where it tells, and how it stands.")
    .addOption(dbOption())
    .addOption(jsonOption("watches"))
    .action(async ({ db, json }: { readonly db: string; readonly json?: true }) => {
      const { opened } = await import("../../watch/index.ts");
      return withStore(db, async (store) => {
        const watches = (await store.watches.list()).map(opened);
        if (json) for (const watch of watches) await print(JSON.stringify(watch));
        else {
          const style = styleFor(process.stdout);
          await print(watches.length === 0 ? "No watches." : watches.map((one) => watchBlock(one, style)).join("\n\n"));
        }
      });
    });
}
