import type { Store } from "../store/store.ts";
import { OnrecordError } from "../util/problem.ts";
import { sha256 } from "../util/sha256.ts";
import type { Alert } from "./alert.ts";
import { outputWords } from "./output.ts";
import { send } from "./send/send.ts";
import type { Watch } from "./stored-watch.ts";

/** What became of a test alert at one output; null where it was sent. */
export interface Tested {
  readonly output: string;
  readonly problem: string | null;
}

/** Sends an alert that says it is a test to each output of a watch. */
export async function sendTest(store: Store, { id, name, outputs }: Watch): Promise<Tested[]> {
  const at = new Date().toISOString();
  const alert: Alert = {
    id: `a-test-${sha256(`${id} ${at}`).slice(0, 12)}`,
    watch: { id, name },
    at,
    what: "test",
    title: `${name}: a test`,
    report: null,
    entries: [],
    finding: null,
  };
  const tested: Tested[] = [];
  for (const output of outputs) {
    try {
      await send(store, alert, output);
      tested.push({ output: outputWords(output), problem: null });
    } catch (error) {
      if (error instanceof OnrecordError)
        tested.push({ output: outputWords(output), problem: `${error.message} ${error.problem.received ?? ""}` });
      else
        tested.push({ output: outputWords(output), problem: error instanceof Error ? error.message : String(error) });
    }
  }
  return tested;
}
