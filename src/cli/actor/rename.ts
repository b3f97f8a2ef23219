import { Command } from "commander";
import { type CorrectingOptions, correcting, withCorrectingOptions } from "./correcting.ts";

/** `onrecord actor rename ACTOR NAME`: gives an actor another name. */
export function actorRenameCommand(): Command {
  return withCorrectingOptions(
    new Command("rename")
      .description("Give an actor another name to show, in all reports.")
      .argument("<actor>", "the actor")
      .argument("<name...>", "its new name"),
  ).action((actor: string, name: string[], options: CorrectingOptions) =>
    correcting(options, (store) => store.actors.rename(actor, name.join(" "), options.by)),
  );
}
