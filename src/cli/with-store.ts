import { existsSync } from "node:fs";
import type { Store } from "../store/store.ts";
import { OnrecordError } from "../util/problem.ts";
import { followChanges } from "./check/follow.ts";
import { runAndSend } from "./watch/run-and-send.ts";

/**
 * Opens a record that is there, works on it, has its findings follow what was changed and watches tell of those that moved,
 * and closes it.
 *
 * @throws {OnrecordError} `not-found` where there is no such file: looking something up makes no empty record.
 */
export async function withStore(file: string, work: (store: Store) => Promise<void>): Promise<void> {
  if (file !== ":memory:" && !existsSync(file)) {
    throw new OnrecordError({
      code: "not-found",
      message: "There is no record here yet.",
      received: file,
      allowed: "a file that `onrecord read` has made",
      advice: "Read a report first (`onrecord read FILE`), or name the record's file with --db.",
    });
  }
  const { openStore } = await import("../store/sqlite/index.ts");
  const store = await openStore({ file });
  try {
    await work(store);
    if (await followChanges(store)) await runAndSend(store);
  } finally {
    await store.close();
  }
}
