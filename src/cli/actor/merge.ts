import { Command } from "commander";
import { type CorrectingOptions, correcting, withCorrectingOptions } from "./correcting.ts";

interface MergeOptions extends CorrectingOptions {
  readonly into: string;
}

/** `onrecord actor merge ACTOR... --into ACTOR`: makes one actor of several. */
export function actorMergeCommand(): Command {
  return withCorrectingOptions(
    new Command("merge")
      .description("Make one actor of several, in all reports, also those that are read later.")
      .argument("<actors...>", "the actors that are another")
      .requiredOption("--into <actor>", "the actor that they are; its id and name stay"),
  ).action((actors: string[], options: MergeOptions) =>
    correcting(options, async function* (store) {
      // Found first, so that a name that fits nobody, or several, changes nothing.
      const into = await store.actors.find(options.into);
      const found = [];
      for (const actor of actors) found.push(await store.actors.find(actor));
      for (const { id } of found) yield await store.actors.merge(id, into.id, options.by);
    }),
  );
}
