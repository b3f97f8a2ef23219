import { availableParallelism, totalmem } from "node:os";
import { readHeads } from "../../model/heads.ts";
import { modelFolder } from "../../model/model-folder.ts";
import type { ReportInput, ReportRecord } from "../../record/index.ts";
import { madeByOf } from "../made-by.ts";
import type { ReadingOptions } from "../reader.ts";
import { ReadingThread } from "./reading-thread.ts";

/** How to open a {@link ReaderPool}. */
export interface ReaderPoolOptions {
  /** A model's folder; default: the model that comes with the package. */
  readonly model?: string;
  /** The file of the gazetteer; default: the one that comes with the package. */
  readonly gazetteer?: string;
  /** Most reports read at once, each on a core of its own; default: one for each core, as far as there is memory. */
  readonly threads?: number;
}

/** What one thread takes of memory, with model and gazetteer; bytes. */
const memoryOfOne = 400_000_000;

/** Most reports given to one thread: the one it reads, and the next. */
const mostGiven = 2;

/**
 * Reads several reports at once, each in a thread of its own with a model of its own.
 *
 * Two networks of one thread each read more than one network of two threads, and what is done with what they find goes
 * on beside it. The first thread starts at once, without the model; the others when there is a report for them.
 */
export class ReaderPool {
  private readonly threads = new Set<ReadingThread>();
  private readonly asking: (() => void)[] = [];
  private closed = false;

  private constructor(
    /** Name and version of what reads: the model, and the rules and facts that go with it. */
    readonly madeBy: string,
    /** Most reports that are read at once. */
    readonly size: number,
    private readonly start: () => ReadingThread,
    first: ReadingThread,
  ) {
    this.threads.add(first);
  }

  /**
   * Looks which model it is; the threads load it.
   *
   * @throws {OnrecordError} `model-unusable` where there is none.
   */
  static async open({ model = modelFolder, gazetteer, threads }: ReaderPoolOptions = {}): Promise<ReaderPool> {
    const start = () => new ReadingThread({ model, gazetteer: gazetteer ?? null });
    // It loads while others find out whether there is something to read.
    const first = start();
    try {
      const madeBy = madeByOf(await readHeads(model));
      return new ReaderPool(madeBy, threads ?? defaultThreads(), start, first);
    } catch (error) {
      await first.close();
      throw error;
    }
  }

  /**
   * Reads a report as soon as a thread is free.
   *
   * @param options - a signal to stop between two windows of the model, and a listener for progress.
   * @throws {OnrecordError} `model-unusable` or `data-unusable` where the model or the gazetteer cannot be loaded.
   * @throws the signal's reason where it is aborted.
   * @throws {Error} where the pool is closed: a thread started then would never end.
   */
  async read(report: ReportInput, options: ReadingOptions = {}): Promise<ReportRecord> {
    let thread = this.free(options);
    while (thread === null) {
      await new Promise<void>((resolve) => this.asking.push(resolve));
      thread = this.free(options);
    }
    try {
      return await thread.read(report, options);
    } finally {
      if (thread.ended) this.threads.delete(thread);
      this.asking.shift()?.();
    }
  }

  /** Ends all threads and frees their memory; what is still being read comes to its end before, what waits is not begun. */
  async close(): Promise<void> {
    this.closed = true;
    for (const ask of this.asking.splice(0)) ask();
    await Promise.all([...this.threads].map((thread) => thread.close()));
  }

  /** An idle thread, else a new one, else one that reads its last report, so that it need not wait for the next. */
  private free({ signal }: ReadingOptions): ReadingThread | null {
    signal?.throwIfAborted();
    if (this.closed) throw new Error("The reader is closed.");
    const going = [...this.threads].filter((thread) => !thread.ended);
    const [least] = going.sort((a, b) => a.load - b.load);
    if (least !== undefined && (least.load === 0 || (going.length >= this.size && least.load < mostGiven)))
      return least;
    if (going.length >= this.size) return null;
    const started = this.start();
    this.threads.add(started);
    return started;
  }
}

/** How many reports are read at once unless told otherwise. */
export function defaultThreads(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 / memoryOfOne)));
}
