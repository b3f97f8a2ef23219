import { Command } from "commander";
import { wholeNumber } from "../options.ts";
import { type CorrectingOptions, correcting, withCorrectingOptions } from "./correcting.ts";

/** `onrecord actor undo [NUMBER]`: takes a correction back. */
export function actorUndoCommand(): Command {
  return withCorrectingOptions(
    new Command("undo")
      .description("Take a correction back, by default the last one that stands.")
      .argument("[number]", "the correction's number, as `onrecord actor history` prints it", wholeNumber(1, 1e9)),
  ).action((number: number | undefined, options: CorrectingOptions) =>
    correcting(options, (store) => store.actors.undo(number, options.by)),
  );
}
