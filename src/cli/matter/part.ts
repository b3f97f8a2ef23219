import { Command } from "commander";
import { type DecidingOptions, deciding, withDecidingOptions } from "./deciding.ts";

/** `onrecord matter part ENTRY...`: parts entries from the others of their matter. */
export function matterPartCommand(): Command {
  return withDecidingOptions(
    new Command("part")
      .description("Part entries from the others of their matter; they are a matter of their own from then on.")
      .argument("<entries...>", "ids of the entries; their beginnings are enough"),
  ).action((entries: string[], options: DecidingOptions) =>
    deciding(options, (store) => store.matters.part(entries, options.by)),
  );
}
