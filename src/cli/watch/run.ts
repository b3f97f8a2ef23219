import { Command } from "commander";
import { exitCodes, OnrecordError } from "../../util/problem.ts";
import { interruption } from "../interruption.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { reportProblem } from "../report-problem.ts";
import { withStore } from "../with-store.ts";
import { alertBlock } from "./alert-block.ts";

interface RunOptions {
  readonly db: string;
  readonly json?: true;
}

/** `onrecord watch run [WATCH]`: runs watches now, and sends what waits. */
export function watchRunCommand(): Command {
  return new Command("run")
    .description(
      "Run the watches on what came on record since they last did, as every reading does, and send what is due. What could not be sent is kept and tried again, at the next reading or run; ten seconds later at the earliest, then ever less often, for two days.",
    )
    .argument("[watch]", "only this one: its name, its id or the beginning of it")
    .addOption(dbOption())
    .addOption(jsonOption("alerts"))
    .action(async (name: string | undefined, { db, json }: RunOptions) => {
      const { deliver, runWatches } = await import("../../watch/index.ts");
      return withStore(db, async (store) => {
        const only = name === undefined ? undefined : (await store.watches.show(name)).id;
        const stop = interruption();
        try {
          for (const { watch, problem } of await runWatches(store, { only })) {
            process.exitCode = reportProblem(new OnrecordError(problem), json === true, `watch ${watch}`);
          }
          const style = styleFor(process.stdout);
          const { delivered, waiting, failed } = await deliver(store, {
            show: (alert) => print(json ? JSON.stringify(alert) : alertBlock(alert, style)),
            signal: stop.signal,
          });
          if (stop.signal.aborted) process.exitCode = exitCodes.interrupted;
          if (!json)
            await print(style.faint(`${delivered} sent, ${waiting} kept to be tried again, ${failed} given up.`));
        } finally {
          stop.dispose();
        }
      });
    });
}
