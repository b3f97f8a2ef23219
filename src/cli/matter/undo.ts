import { Command } from "commander";
import { wholeNumber } from "../options.ts";
import { type DecidingOptions, deciding, withDecidingOptions } from "./deciding.ts";

/** `onrecord matter undo [NUMBER]`: takes a decision back. */
export function matterUndoCommand(): Command {
  return withDecidingOptions(
    new Command("undo")
      .description("Take a decision back: what was parted goes back to its matter, what was joined is joined anew.")
      .argument("[number]", "its number; by default the last that stands", wholeNumber(1, 1_000_000_000)),
  ).action((number: number | undefined, options: DecidingOptions) =>
    deciding(options, (store) => store.matters.undo(number, options.by)),
  );
}
