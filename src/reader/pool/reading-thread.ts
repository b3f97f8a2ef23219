import { once } from "node:events";
import { extname } from "node:path";
import { setFlagsFromString } from "node:v8";
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

/**
 * The tables and the gazetteer stay for good: left to itself V8 goes through all of them anew for every few reports, which
 * takes a fifth of the time of a reading.
 */
const memoryBeforeCollection = "--initial-old-space-size=256";

interface Waiting {
  readonly resolve: (record: ReportRecord) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: ((share: number) => void) | undefined;
}

/**
 * A thread with a reader of its own, which reads the reports it is given one after another; it loads its code at once, and
 * the model with the first report.
 */
export class ReadingThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private jobs = 0;
  private failed: Error | undefined;
  /** Kept when the model is loaded, or broken by what kept it from that. */
  private readonly ready: Promise<void>;

  constructor(start: WorkerStart) {
    setFlagsFromString(memoryBeforeCollection);
    this.worker = new Worker(program, { workerData: start });
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

  /** Ends the thread and frees its memory. */
  async close(): Promise<void> {
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
