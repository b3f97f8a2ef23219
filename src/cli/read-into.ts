import type { ReaderPool } from "../reader/pool/index.ts";
import type { OffsetUnit } from "../record/index.ts";
import type { Incoming } from "../source/index.ts";
import type { Store } from "../store/store.ts";
import { inOrder } from "../util/in-order.ts";
import { exitCodes, OnrecordError } from "../util/problem.ts";
import { keepTogether } from "./keep-together.ts";
import { sourceName } from "./layout/report-heading.ts";
import { styleFor } from "./layout/style.ts";
import { patiently } from "./patiently.ts";
import { printReadReport } from "./print-read-report.ts";
import { readOne } from "./read-one.ts";
import type { Progress } from "./read-progress.ts";
import { reportProblem } from "./report-problem.ts";
import { takeInCopies } from "./take-in-copies.ts";

export interface ReadIntoOptions {
  readonly published: string | null;
  readonly json: boolean;
  readonly offsets: OffsetUnit;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** Most reports that are taken in and not yet kept. */
  readonly room: number;
  /** How many files are known of so far. */
  expected(): number;
  /** Opens what reads; called only when there is something to read. */
  openReader(): Promise<ReaderPool>;
}

/**
 * Reads what comes in, several reports at once, and in the order in which they came keeps each in the store and prints it
 * once it is kept; what cannot be read is set aside and the rest go on.
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
  let opening: Promise<ReaderPool> | undefined;
  const work = async (item: Incoming) => {
    if (item.sort !== "report") return { item, read: null };
    opening ??= options.openReader();
    const onProgress = (share: number) => progress.part(item, share);
    return { item, read: await readOne(store, await opening, item, { ...options, onProgress }) };
  };
  try {
    for await (const group of inOrder(coming, options.room, work)) {
      signal.throwIfAborted();
      const kept = await patiently(
        () =>
          keepTogether(
            store,
            group.flatMap(({ read }) => read ?? []),
          ),
        signal,
      );
      for (const { item, read } of group) {
        if (item.sort === "set-aside") {
          const { source, why, problem, origin, bytes } = item;
          const original = origin === null || bytes === null ? null : { origin, bytes };
          await patiently(() => store.intake.setAside({ source, why, problem, original }), signal);
          progress.pause();
          exitCode ||= reportProblem(new OnrecordError(problem), json, sourceName(source));
        } else if (read !== null) {
          const saved = kept.get(read) ?? (await patiently(read.keep, signal));
          done++;
          progress.pause();
          await printReadReport({ record: read.record, saved, style, json, offsets });
        }
        progress.step(item);
      }
      await patiently(() => takeInCopies(store), signal);
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
    await (await opening?.catch(() => undefined))?.close();
  }
}
