import type { Reader } from "../reader/index.ts";
import type { OffsetUnit } from "../record/index.ts";
import type { Incoming } from "../source/index.ts";
import type { Store } from "../store/store.ts";
import { exitCodes, OnrecordError } from "../util/problem.ts";
import { sourceName } from "./layout/report-heading.ts";
import { styleFor } from "./layout/style.ts";
import { printReadReport } from "./print-read-report.ts";
import { readOne } from "./read-one.ts";
import type { Progress } from "./read-progress.ts";
import { reportProblem } from "./report-problem.ts";

export interface ReadIntoOptions {
  readonly published: string | null;
  readonly json: boolean;
  readonly offsets: OffsetUnit;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** How many files are known of so far. */
  expected(): number;
  /** Opens the model; called only when there is something to read. */
  openReader(): Promise<Reader>;
}

/**
 * Reads what comes in into the store and prints each report once it is kept; what cannot be read is set aside and the
 * rest go on.
 *
 * @returns the exit code: 0, or that of the first problem, or that of an interruption.
 */
export async function readInto(
  store: Store,
  coming: AsyncIterable<Incoming>,
  options: ReadIntoOptions,
): Promise<number> {
  const { signal, progress, json, offsets } = options;
  const style = styleFor(process.stdout);
  let exitCode = 0;
  let done = 0;
  let reader: Reader | undefined;
  try {
    for await (const item of coming) {
      signal.throwIfAborted();
      if (item.sort === "set-aside") {
        const { source, why, problem, origin, bytes } = item;
        const original = origin === null || bytes === null ? null : { origin, bytes };
        await store.intake.setAside({ source, why, problem, original });
        progress.pause();
        exitCode ||= reportProblem(new OnrecordError(problem), json, sourceName(source));
      } else if (item.sort === "report") {
        reader ??= await options.openReader();
        const { record, saved } = await readOne(store, reader, item, options);
        done++;
        progress.pause();
        await printReadReport({ record, saved, style, json, offsets });
      }
      progress.step();
    }
    return exitCode;
  } catch (error) {
    if (!signal.aborted) throw error;
    progress.pause();
    const all = Math.max(done, options.expected());
    process.stderr.write(
      `Interrupted: ${done} of ${all} reports are on record; the same command goes on from there.\n`,
    );
    return exitCodes.interrupted;
  } finally {
    progress.stop();
    await reader?.close();
  }
}
