import { setTimeout as sleep } from "node:timers/promises";
import { OnrecordError } from "../util/problem.ts";

/** How long a long reading waits for another program that writes to its record, in milliseconds. */
const patience = 60_000;

/**
 * Does what writes to a record, again and again while another program is writing to it: one that forgets a report may take
 * half a minute.
 *
 * @throws {OnrecordError} `store-busy` where that takes longer than `most` milliseconds; the signal's reason where it is aborted.
 */
export async function patiently<T>(write: () => Promise<T>, signal: AbortSignal, most = patience): Promise<T> {
  const deadline = Date.now() + most;
  for (;;) {
    try {
      return await write();
    } catch (error) {
      const busy = error instanceof OnrecordError && error.problem.code === "store-busy";
      if (!busy || Date.now() >= deadline) throw error;
      await sleep(50, undefined, { signal });
    }
  }
}
