import { Command } from "commander";
import { dbOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";

/** `onrecord watch pause WATCH`: lets a watch rest. */
export function watchPauseCommand(): Command {
  return pausing(
    new Command("pause").description(
      "Let a watch rest: it neither looks nor sends; what comes meanwhile is told when it goes on.",
    ),
    true,
  );
}

/** `onrecord watch resume WATCH`: lets a watch go on. */
export function watchResumeCommand(): Command {
  return pausing(new Command("resume").description("Let a watch that rests go on."), false);
}

function pausing(command: Command, paused: boolean): Command {
  return command
    .argument("<watch>", "its name, its id or the beginning of it")
    .addOption(dbOption())
    .action((name: string, { db }: { readonly db: string }) =>
      withStore(db, async (store) => {
        const watch = await store.watches.pause(name, paused);
        await print(`${watch.name} ${paused ? "rests" : "goes on"}.`);
      }),
    );
}
