import type { Store } from "../../store/store.ts";
import { OnrecordError } from "../../util/problem.ts";
import { styleFor } from "../layout/style.ts";
import { reportProblem } from "../report-problem.ts";
import { alertBlock } from "./alert-block.ts";

interface Telling {
  /** Alerts for the terminal wait. */
  readonly quiet?: true | undefined;
  readonly log?: "json" | undefined;
}

/** Runs the watches on what they have not looked at yet, and sends what is due; standard output stays the command's. */
export async function runAndSend(store: Store, telling: Telling = {}): Promise<void> {
  if ((await store.watches.list()).length === 0) return;
  // Loaded only here: who watches nothing need not wait for it.
  const { runWatches } = await import("../../watch/index.ts");
  for (const { watch, problem } of await runWatches(store)) {
    reportProblem(new OnrecordError(problem), telling.log === "json", `watch ${watch}`);
  }
  await sendWhatIsDue(store, telling);
}

/** Sends what waits in the outbox; alerts for the terminal go to standard error. */
export async function sendWhatIsDue(store: Store, { quiet, log }: Telling): Promise<void> {
  const { deliver } = await import("../../watch/index.ts");
  const style = styleFor(process.stderr);
  await deliver(store, {
    show:
      quiet === true
        ? undefined
        : async (alert) => {
            const line = log === "json" ? JSON.stringify({ event: "alert", alert }) : alertBlock(alert, style);
            process.stderr.write(`${line}\n`);
          },
  });
}
