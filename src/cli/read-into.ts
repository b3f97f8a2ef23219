import type { Reader } from "../reader/index.ts";
import type { OffsetUnit, Report, ReportRecord } from "../record/index.ts";
import { readSource, requireEnglish, titleOf } from "../source/index.ts";
import { sha256 } from "../store/sha256.ts";
import type { Saved, Store } from "../store/store.ts";
import { exitCodes } from "../util/problem.ts";
import { styleFor } from "./layout/style.ts";
import { printReadReport } from "./print-read-report.ts";
import type { Progress } from "./read-progress.ts";
import { reportProblem } from "./report-problem.ts";

export interface ReadIntoOptions {
  readonly published: string | null;
  readonly maxBytes: number;
  readonly json: boolean;
  readonly offsets: OffsetUnit;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** Opens the model; called only when there is something to read. */
  openReader(): Promise<Reader>;
}

/** Characters of text read together: enough to fill the model's batches, few enough to stop soon. */
const groupCharacters = 40_000;

interface Pending {
  readonly report: Report;
  /** The record as it is kept, where this very text was read before with this model and date. */
  readonly kept: ReportRecord | null;
}

/**
 * Reads files into the store and prints each report once it is kept, in the order given; what cannot be read is
 * reported and the rest go on.
 *
 * @returns the exit code: 0, or that of the first problem, or that of an interruption.
 */
export async function readInto(store: Store, files: readonly string[], options: ReadIntoOptions): Promise<number> {
  let exitCode = 0;
  let done = 0;
  let reader: Reader | undefined;
  let group: Pending[] = [];
  let model = "";
  const style = styleFor(process.stdout);

  const flush = async () => {
    const fresh = group.filter((p) => p.kept === null);
    const records =
      fresh.length === 0 || reader === undefined
        ? []
        : await reader.read(
            fresh.map((p) => p.report),
            options.signal,
          );
    let next = 0;
    for (const { kept } of group) {
      const record = kept ?? records[next++];
      if (record === undefined) continue;
      const saved: Saved = kept === null ? await store.save(record, { model }) : { outcome: "unchanged", version: 0 };
      done++;
      options.progress.pause();
      await printReadReport({ record, saved, style, json: options.json, offsets: options.offsets });
      options.progress.step();
    }
    group = [];
  };

  try {
    for (const file of files) {
      options.signal.throwIfAborted();
      try {
        const { source, id, text } = await readSource(file, { maxBytes: options.maxBytes });
        requireEnglish(text);
        reader ??= await options.openReader();
        model = reader.madeBy;
        const known = await store.known(id, sha256(text));
        // Without --date the day given before still holds.
        const published = options.published ?? known?.published ?? null;
        const same = known !== null && known.model === model && known.published === published;
        group.push({
          report: { id, source, title: titleOf(text), published, text },
          kept: same ? (await store.report(id)).record : null,
        });
      } catch (error) {
        options.progress.pause();
        exitCode ||= reportProblem(error, options.json, file);
        options.progress.step();
      }
      if (group.reduce((sum, p) => sum + p.report.text.length, 0) >= groupCharacters) await flush();
    }
    await flush();
  } catch (error) {
    options.progress.stop();
    if (!options.signal.aborted) throw error;
    process.stderr.write(
      `Interrupted: ${done} of ${files.length} reports are on record; the same command goes on from there.\n`,
    );
    return exitCodes.interrupted;
  } finally {
    options.progress.stop();
    await reader?.close();
  }
  return exitCode;
}
