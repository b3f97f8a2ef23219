import { takeInCopies } from "../corroborate/on-record/index.ts";
import type { ReaderPool } from "../reader/pool/index.ts";
import type { Incoming, IncomingReport } from "../source/index.ts";
import type { Store } from "../store/store.ts";
import { inOrder } from "../util/in-order.ts";
import { exitCodes } from "../util/problem.ts";
import { asKept } from "./as-kept.ts";
import { keepTogether } from "./keep-together.ts";
import type { IntakeLog, Progress } from "./log.ts";
import { patiently } from "./patiently.ts";
import { readOne } from "./read-one.ts";
import type { ReadTally } from "./read-tally.ts";
import { UnderWay } from "./under-way.ts";

export interface ReadIntoOptions {
  readonly published: string | null;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly log: IntakeLog;
  readonly tally: ReadTally;
  /** Most reports that are taken in and not yet kept. */
  readonly room: number;
  /** How many reports are known of so far. */
  expected(): number;
  /** Opens what reads; called only when there is something to read. */
  openReader(): Promise<ReaderPool>;
}

/**
 * Reads what comes in, several reports at once, and in the order in which they came keeps each in the store and tells
 * of it once it is kept; what cannot be read is set aside and the rest go on.
 *
 * @returns the exit code: 0, or that of the first problem, or that of an interruption.
 */
export async function readInto(
  store: Store,
  coming: AsyncIterable<Incoming>,
  options: ReadIntoOptions,
): Promise<number> {
  const { signal, progress, log, tally } = options;
  let exitCode = 0;
  const underWay = new UnderWay(store);
  const work = async (item: Incoming) => {
    if (item.sort !== "report") return { item, read: null };
    const onProgress = (share: number) => progress.part(item, share);
    const readIt = async (known: IncomingReport) =>
      readOne(store, await options.openReader(), known, { ...options, onProgress });
    return { item, read: await underWay.read(item, readIt) };
  };
  try {
    for await (const group of inOrder(coming, options.room, work)) {
      signal.throwIfAborted();
      const together = group.flatMap(({ read }) => read ?? []);
      const kept = await patiently(() => keepTogether(store, together), signal);
      for (const { item, read } of group) {
        progress.pause();
        if (item.sort === "set-aside") {
          const { source, why, problem, origin, bytes } = item;
          const original = origin === null || bytes === null ? null : { origin, bytes };
          await patiently(() => store.intake.setAside({ source, why, problem, original }), signal);
          if (why === "language") tally.otherLanguage++;
          else tally.problems++;
          const code = log.problem(item);
          exitCode ||= code;
        } else if (item.sort === "passed-over") {
          tally.passOver(item);
          log.passedOver(item);
        } else if (read !== null) {
          const saved = kept.get(read) ?? (await patiently(read.keep, signal));
          underWay.kept(item, read);
          tally.report(read.record, saved);
          await log.report(await patiently(() => asKept(store, read.record), signal), saved);
        }
        progress.step(item);
      }
      await patiently(() => takeInCopies(store), signal);
    }
    progress.stop();
    return exitCode;
  } catch (error) {
    if (!signal.aborted) throw error;
    progress.stop();
    log.interrupted(tally.reports, Math.max(tally.reports, options.expected()));
    return exitCodes.interrupted;
  } finally {
    progress.stop();
  }
}
