import type { Reader } from "../reader/index.ts";
import type { OffsetUnit, ReportRecord } from "../record/index.ts";
import { readSource, requireEnglish, titleOf } from "../source/index.ts";
import type { Saved, Store } from "../store/store.ts";
import { exitCodes } from "../util/problem.ts";
import { sha256 } from "../util/sha256.ts";
import { styleFor } from "./layout/style.ts";
import { printReadReport } from "./print-read-report.ts";
import type { Progress } from "./read-progress.ts";
import { problemOf, reportProblem } from "./report-problem.ts";

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

/**
 * Reads files into the store and prints each report once it is kept; what cannot be read is reported and the rest go on.
 *
 * @returns the exit code: 0, or that of the first problem, or that of an interruption.
 */
export async function readInto(store: Store, files: readonly string[], options: ReadIntoOptions): Promise<number> {
  const { signal, progress, json, offsets } = options;
  const style = styleFor(process.stdout);
  let exitCode = 0;
  let done = 0;
  let reader: Reader | undefined;
  try {
    for (const file of files) {
      try {
        signal.throwIfAborted();
        const source = await readSource(file, { maxBytes: options.maxBytes });
        requireEnglish(source.text);
        reader ??= await options.openReader();
        const { record, saved } = await readOne(store, reader, source, options);
        done++;
        progress.pause();
        await printReadReport({ record, saved, style, json, offsets });
      } catch (error) {
        // A full disk or a damaged model would meet every other file too.
        if (signal.aborted || !problemOf(error).code.startsWith("input-")) throw error;
        progress.pause();
        exitCode ||= reportProblem(error, json, file);
      }
      progress.step();
    }
    return exitCode;
  } catch (error) {
    if (!signal.aborted) throw error;
    progress.pause();
    process.stderr.write(
      `Interrupted: ${done} of ${files.length} reports are on record; the same command goes on from there.\n`,
    );
    return exitCodes.interrupted;
  } finally {
    progress.stop();
    await reader?.close();
  }
}

async function readOne(
  store: Store,
  reader: Reader,
  { id, source, text }: { readonly id: string; readonly source: string; readonly text: string },
  options: ReadIntoOptions,
): Promise<{ record: ReportRecord; saved: Saved }> {
  const known = await store.known(id, sha256(text));
  // Without --date the day given before still holds.
  const published = options.published ?? known?.given ?? null;
  if (known !== null && known.model === reader.madeBy && known.given === published) {
    const { record, version } = await store.report(id);
    return { record, saved: { outcome: "unchanged", version } };
  }
  const record = await reader.read(
    { id, source, title: titleOf(text), published, text },
    {
      signal: options.signal,
      onProgress: options.progress.part,
    },
  );
  return { record, saved: await store.save(record, { model: reader.madeBy }) };
}
