import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { ReportInput, ReportRecord } from "../../record/index.ts";
import { errorOf } from "./failure.ts";
import type { Order, Told, WorkerStart } from "./messages.ts";

/** What a thread runs: the program beside this file, as built, or its source where that runs. */
const program = programAt(new URL(`./worker${extname(import.meta.filename)}`, import.meta.url));

/** Threads do not have what lets the process run TypeScript (Node 20), so that they have to ask for it themselves. */
function programAt(file: URL): URL {
  if (!file.pathname.endsWith(".ts")) return file;
  const steps = [
    `import { register } from ${JSON.stringify(import.meta.resolve("tsx/esm/api"))};`,
    "register();",
    `await import(${JSON.stringify(file.href)});`,
  ];
  return new URL(`data:text/javascript,${encodeURIComponent(steps.join("\n"))}`);
}

interface Waiting {
  readonly resolve: (record: ReportRecord) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: ((share: number) => void) | undefined;
}

/** A thread with a reader of its own, which reads one report at a time. */
export class ReadingThread {
  private readonly worker: Worker;
  private waiting: Waiting | undefined;
  private failed: Error | undefined;
  /** Kept when the model is loaded, or broken by what kept it from that. */
  private readonly ready: Promise<void>;

  constructor(start: WorkerStart) {
    this.worker = new Worker(program, { workerData: start });
    this.ready = new Promise((resolve, reject) => {
      this.worker.on("message", (told: Told) => {
        if (told.sort === "ready") resolve();
        else if (told.sort === "progress") this.waiting?.onProgress?.(told.share);
        else if (told.sort === "done") this.settle((waiting) => waiting.resolve(told.record));
        else {
          const error = errorOf(told.failure);
          reject(error);
          this.settle((waiting) => waiting.reject(error));
        }
      });
      this.worker.on("error", (error) => {
        this.failed = error;
      });
      this.worker.on("exit", (code) => {
        this.failed ??= new Error(`A thread that reads reports ended with code ${code}.`);
        reject(this.failed);
        this.settle((waiting) => waiting.reject(this.failed));
      });
    });
    this.ready.catch(() => {});
  }

  /** Whether it has come to its end, and reads nothing more. */
  get ended(): boolean {
    return this.failed !== undefined;
  }

  /**
   * Reads a report; not to be called before the one before is read.
   *
   * @throws the signal's reason where it is aborted, or what {@link Reader.read} throws.
   */
  async read(
    report: ReportInput,
    { signal, onProgress }: { readonly signal?: AbortSignal; onProgress?: (share: number) => void },
  ): Promise<ReportRecord> {
    await this.ready;
    if (this.failed !== undefined) throw this.failed;
    signal?.throwIfAborted();
    const stop = () => this.tell({ sort: "stop" });
    signal?.addEventListener("abort", stop, { once: true });
    try {
      return await new Promise<ReportRecord>((resolve, reject) => {
        this.waiting = { resolve, reject, onProgress };
        this.tell({ sort: "read", report });
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /** Ends the thread and frees its memory. */
  async close(): Promise<void> {
    if (this.ended) return;
    const exit = once(this.worker, "exit");
    this.tell({ sort: "end" });
    await exit;
  }

  private tell(order: Order): void {
    this.worker.postMessage(order);
  }

  private settle(how: (waiting: Waiting) => void): void {
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting !== undefined) how(waiting);
  }
}
