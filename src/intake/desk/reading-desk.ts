import type { ReaderPool } from "../../reader/pool/index.ts";
import { givenFile } from "../../source/given.ts";
import type { Store } from "../../store/store.ts";
import { OnrecordError } from "../../util/problem.ts";
import { OneReading, type ReadingOrder, type ReadingState } from "./one-reading.ts";

export type { NotReadLine, ReadingOrder, ReadingState, ReadReportLine } from "./one-reading.ts";

/** How a desk reads. */
export interface DeskOptions {
  /** Reports read at once; one for each core by default, as far as there is memory. */
  readonly threads?: number | undefined;
  /** The model's folder; the one that comes with the package by default. */
  readonly model?: string | undefined;
  /** The largest report, in bytes; 5,000,000 by default. */
  readonly maxBytes?: number | undefined;
  /** Whether addresses of this machine and its network may be fetched; not by default. */
  readonly allowPrivate?: boolean | undefined;
}

/** Readings that are over and still told of. */
const mostEnded = 20;
/** Readings that may wait. */
const mostWaiting = 100;
/** Bytes of files that wait to be read; more are taken once these are. */
const mostBytesWaiting = 64_000_000;
/** Milliseconds until files that do not come are given up. */
const patience = 30_000;
/** Milliseconds after which what nobody uses frees its memory. */
const idle = 5 * 60_000;

/** Takes in reports for a store while it is served: one reading at a time, the next ones in their order. */
export class ReadingDesk {
  private readonly readings: OneReading[] = [];
  private readonly listeners = new Set<() => void>();
  private opening: Promise<ReaderPool> | null = null;
  private working: Promise<void> | null = null;
  private readonly bytesWaiting = new Map<OneReading, number>();
  private readonly forRoom: (() => void)[] = [];
  private readonly givingUp = new Map<OneReading, NodeJS.Timeout>();
  private resting: NodeJS.Timeout | null = null;

  constructor(
    private readonly store: Store,
    private readonly options: DeskOptions = {},
  ) {}

  /** Has something read when it is its turn. @throws {OnrecordError} `usage` where too much waits, or nothing is given. */
  start(order: ReadingOrder): ReadingState {
    const count = (order.links?.length ?? 0) + (order.given?.length ?? 0) + (order.files ?? 0);
    if (count === 0) throw refused("There is nothing to read.", "nothing", "links, a text, or files to come");
    if (this.readings.filter(({ ended }) => !ended).length >= mostWaiting) {
      throw refused("Too many readings wait.", `${mostWaiting} that wait`, "fewer", "Wait until some are done.");
    }
    const reading = new OneReading(order, () => this.tell());
    this.readings.push(reading);
    const ended = this.readings.filter(({ ended }) => ended);
    for (const old of ended.slice(0, Math.max(0, ended.length - mostEnded))) this.drop(old);
    this.expectFiles(reading);
    this.tell();
    this.work();
    return reading.state();
  }

  /**
   * Takes a file that a reading waits for, once there is room for it.
   *
   * @param name - its name, with the folders it came in.
   * @throws {OnrecordError} `not-found` for a reading that waits for none.
   */
  async give(id: string, name: string, bytes: Uint8Array): Promise<ReadingState> {
    const reading = this.find(id);
    this.stopGivingUp(reading);
    while (!reading.ended && !this.hasRoomFor(bytes.length)) {
      await new Promise<void>((resolve) => this.forRoom.push(resolve));
    }
    const file = givenFile(name, bytes);
    const counted = "sort" in file ? file : { ...file, open: () => this.taken(reading, file.open(), bytes.length) };
    if (!reading.give(counted)) throw notFound(id);
    if (!("sort" in file)) this.addBytes(reading, bytes.length);
    this.expectFiles(reading);
    return reading.state();
  }

  /** Ends a reading; what it has put on record stays. @throws {OnrecordError} `not-found`. */
  cancel(id: string): ReadingState {
    const reading = this.find(id);
    reading.cancel();
    for (const resolve of this.forRoom.splice(0)) resolve();
    return reading.state();
  }

  /** All readings that go on or wait, and the last ones that ended, the first first. */
  list(): ReadingState[] {
    return this.readings.map((reading) => reading.state());
  }

  /** Is told whenever something changes. @returns what ends that. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Ends all readings and frees what they use. */
  async close(): Promise<void> {
    for (const reading of this.readings) if (!reading.ended) reading.cancel();
    for (const timer of this.givingUp.values()) clearTimeout(timer);
    if (this.resting !== null) clearTimeout(this.resting);
    await this.working;
    await (await this.opening?.catch(() => null))?.close();
  }

  private find(id: string): OneReading {
    const reading = this.readings.find((it) => it.id === id);
    if (reading === undefined) throw notFound(id);
    return reading;
  }

  private drop(reading: OneReading): void {
    this.readings.splice(this.readings.indexOf(reading), 1);
    this.bytesWaiting.delete(reading);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** A page that is left sends no more files: a reading does not wait for them for ever. */
  private expectFiles(reading: OneReading): void {
    this.stopGivingUp(reading);
    if (reading.ended || reading.state().filesToCome === 0) return;
    const timer = setTimeout(() => {
      this.givingUp.delete(reading);
      reading.giveUpFiles();
    }, patience);
    this.givingUp.set(reading, timer.unref());
  }

  private stopGivingUp(reading: OneReading): void {
    clearTimeout(this.givingUp.get(reading));
    this.givingUp.delete(reading);
  }

  private async *taken(
    reading: OneReading,
    bytes: AsyncIterable<Uint8Array>,
    size: number,
  ): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes;
    } finally {
      this.addBytes(reading, -size);
      for (const resolve of this.forRoom.splice(0)) resolve();
    }
  }

  private addBytes(reading: OneReading, size: number): void {
    this.bytesWaiting.set(reading, (this.bytesWaiting.get(reading) ?? 0) + size);
  }

  private hasRoomFor(size: number): boolean {
    const waiting = [...this.bytesWaiting].reduce((sum, [reading, bytes]) => sum + (reading.ended ? 0 : bytes), 0);
    return waiting === 0 || waiting + size <= mostBytesWaiting;
  }

  private work(): void {
    this.working ??= this.workOff().finally(() => {
      this.working = null;
    });
  }

  private async workOff(): Promise<void> {
    if (this.resting !== null) clearTimeout(this.resting);
    const { bringIn } = await import("../../source/bring-in.ts");
    const { defaultThreads } = await import("../../reader/pool/index.ts");
    const threads = this.options.threads ?? defaultThreads();
    for (;;) {
      const next = this.readings.find((reading) => reading.state().state === "waiting");
      if (next === undefined) break;
      await next.run(
        this.store,
        4 * threads,
        () => this.openReader(threads),
        (inputs, signal, onFound) =>
          bringIn(inputs, {
            ...(this.options.maxBytes === undefined ? {} : { maxBytes: this.options.maxBytes }),
            signal,
            onFound,
            network: {
              signal,
              allowPrivate: this.options.allowPrivate === true,
              lastFetch: (url) => this.store.intake.lastFetch(url),
            },
          }),
      );
    }
    this.resting = setTimeout(() => this.rest(), idle).unref();
  }

  private openReader(threads: number): Promise<ReaderPool> {
    const { model } = this.options;
    this.opening ??= import("../../reader/pool/index.ts")
      .then(({ ReaderPool }) => ReaderPool.open({ threads, ...(model === undefined ? {} : { model }) }))
      .catch((error: unknown) => {
        this.opening = null;
        throw error;
      });
    return this.opening;
  }

  private rest(): void {
    const { opening } = this;
    if (this.working !== null || opening === null) return;
    this.opening = null;
    void opening.then((pool) => pool.close()).catch(() => {});
  }
}

function refused(
  message: string,
  received: string,
  allowed: string,
  advice = "Give something to read.",
): OnrecordError {
  return new OnrecordError({ code: "usage", message, received, allowed, advice });
}

function notFound(id: string): OnrecordError {
  return new OnrecordError({
    code: "not-found",
    message: "No reading waits for this.",
    received: id,
    advice: "It has ended; begin another.",
  });
}
