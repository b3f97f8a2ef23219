import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import type { ReportInput, ReportRecord } from "../../record/index.ts";
import { errorOf } from "./failure.ts";
import type { Order, ReadWith, Told } from "./messages.ts";
import { thread } from "./thread.ts";

interface Waiting {
  readonly resolve: (record: ReportRecord) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: ((share: number) => void) | undefined;
}

/**
 * A thread with a reader of its own, which reads the reports it is given one after another; it loads its code, the facts and what
 * it reads with at once, and the networks with the first report.
 */
export class ReadingThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private jobs = 0;
  private failed: Error | undefined;
  private ending: Promise<void> | undefined;
  /** Kept when the model is loaded, or broken by what kept it from that. */
  private readonly ready: Promise<void>;

  constructor(readWith: ReadWith) {
    this.worker = thread();
    this.ready = new Promise((resolve, reject) => {
      this.worker.on("message", (told: Told) => {
        if (told.sort === "ready") resolve();
        else if (told.sort === "unready") reject(errorOf(told.failure));
        else if (told.sort === "progress") this.waiting.get(told.job)?.onProgress?.(told.share);
        else if (told.sort === "done") this.settled(told.job)?.resolve(told.record);
        else this.settled(told.job)?.reject(errorOf(told.failure));
      });
      this.worker.on("error", (error) => {
        this.failed = error;
      });
      this.worker.on("exit", (code) => {
        this.failed ??= new Error(`A thread that reads reports ended with code ${code}.`);
        reject(this.failed);
        for (const job of [...this.waiting.keys()]) this.settled(job)?.reject(this.failed);
      });
    });
    this.ready.catch(() => {});
    this.tell({ sort: "prepare", readWith });
  }

  /** Whether it has come to its end, and reads nothing more. */
  get ended(): boolean {
    return this.failed !== undefined;
  }

  /** How many reports it has been given and not yet read. */
  get load(): number {
    return this.waiting.size;
  }

  /**
   * Reads a report when those given before are read.
   *
   * @throws the signal's reason where it is aborted, or what {@link Reader.read} throws.
   */
  async read(
    report: ReportInput,
    { signal, onProgress }: { readonly signal?: AbortSignal; onProgress?: (share: number) => void },
  ): Promise<ReportRecord> {
    if (this.failed !== undefined) throw this.failed;
    const job = this.jobs++;
    const stop = () => this.tell({ sort: "stop", job });
    signal?.addEventListener("abort", stop, { once: true });
    try {
      const read = new Promise<ReportRecord>((resolve, reject) => {
        this.waiting.set(job, { resolve, reject, onProgress });
      });
      read.catch(() => {});
      this.tell({ sort: "read", job, report });
      await this.ready;
      return await read;
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /** Ends the thread and frees its memory; asked again, waits for the same end. */
  close(): Promise<void> {
    this.ending ??= this.end();
    return this.ending;
  }

  private async end(): Promise<void> {
    if (this.ended) return;
    if (this.jobs === 0) {
      await this.worker.terminate();
      return;
    }
    const exit = once(this.worker, "exit");
    this.tell({ sort: "end" });
    await exit;
  }

  private tell(order: Order): void {
    this.worker.postMessage(order);
  }

  private settled(job: number): Waiting | undefined {
    const waiting = this.waiting.get(job);
    this.waiting.delete(job);
    return waiting;
  }
}
