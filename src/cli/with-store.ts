import { statSync } from "node:fs";
import type { Store } from "../store/store.ts";
import { OnrecordError } from "../util/problem.ts";
import { followChanges } from "./check/follow.ts";
import { styleFor } from "./layout/style.ts";
import { runAndSend } from "./watch/run-and-send.ts";

const readOnlyNote =
  "This record can only be looked at: its file or its folder cannot be written to. Nothing can be changed.";

/**
 * Opens a record that is there, works on it, has its findings follow what was changed and watches tell of those that moved,
 * and closes it. One that cannot be written to is opened to be looked at, and standard error says so.
 *
 * @throws {OnrecordError} `not-found` where there is no such file: looking something up makes no empty record.
 */
export async function withStore(file: string, work: (store: Store) => Promise<void>): Promise<void> {
  if (file !== ":memory:" && isEmpty(file)) throw await noRecord(file);
  const { openStore } = await import("../store/sqlite/index.ts");
  const store = await openStore({ file, toLookAt: true });
  try {
    if (store.readOnly) process.stderr.write(`${styleFor(process.stderr).faint(readOnlyNote)}\n`);
    await work(store);
    if (!store.readOnly && (await followChanges(store))) await runAndSend(store);
  } finally {
    await store.close();
  }
}

/** Whether there is no such file, or nothing in it. */
function isEmpty(file: string): boolean {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat === undefined || (stat.isFile() && stat.size === 0);
  } catch {
    // What may not be looked at is told of when it is opened.
    return false;
  }
}

async function noRecord(file: string): Promise<OnrecordError> {
  const { recordsNear } = await import("./records-near.ts");
  const near = recordsNear(file);
  return new OnrecordError({
    code: "not-found",
    message: near.length === 0 ? "There is no record here yet." : "There is no record of this name.",
    received: file,
    allowed: near.length === 0 ? "a file that `onrecord read` has made" : `a record; near by: ${near.join(", ")}`,
    advice:
      near.length === 0
        ? "Read a report first (`onrecord read FILE`), or name the record's file with --db."
        : `Name the record with --db, such as --db ${near[0]}, or read a report into a new one (\`onrecord read FILE\`).`,
  });
}
