import { Command } from "commander";
import { type DecidingOptions, deciding, withDecidingOptions } from "./deciding.ts";

interface JoinOptions extends DecidingOptions {
  readonly into: string;
}

/** `onrecord matter join MATTER --into MATTER`: makes one matter of two. */
export function matterJoinCommand(): Command {
  return withDecidingOptions(
    new Command("join")
      .description("Make one matter of two; a matter is given by its id or that of an entry in it.")
      .argument("<matter>", "the matter that is another")
      .requiredOption("--into <matter>", "the matter that it is; its id stays"),
  ).action((matter: string, options: JoinOptions) =>
    deciding(options, (store) => store.matters.join(matter, options.into, options.by)),
  );
}
