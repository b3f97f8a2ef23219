import type { Progress } from "../intake/log.ts";
import { readInto } from "../intake/read-into.ts";
import type { ReadTally } from "../intake/read-tally.ts";
import type { ReaderPool } from "../reader/pool/index.ts";
import type { BringInOptions, Incoming } from "../source/index.ts";
import type { Store } from "../store/store.ts";
import type { IntakeOptions } from "./intake-options.ts";
import { interruption } from "./interruption.ts";
import type { ReadLog } from "./read-log.ts";

/** A store and what reads into it, open for as long as a command runs. */
export interface Reading {
  readonly store: Store;
  readonly signal: AbortSignal;
  /** Reads sources once; gives the exit code. */
  pass(sources: readonly string[], how: ReadingPass): Promise<number>;
  /** Says that no pass follows: what reads is closed while the work goes on. */
  readNoMore(): void;
}

/** One time through all sources. */
export interface ReadingPass {
  readonly log: ReadLog;
  readonly tally: ReadTally;
  progress(expected: () => number): Progress;
  /** What is known of sources from before. */
  readonly seen?: BringInOptions["seen"];
}

/**
 * Opens the store and a thread to read in, with the model once there is something to read; closes both when the work is
 * done.
 */
export async function reading(options: IntakeOptions, work: (reading: Reading) => Promise<void>): Promise<void> {
  const { ReaderPool, defaultThreads } = await import("../reader/pool/index.ts");
  const threads = options.threads ?? defaultThreads();
  const opening = ReaderPool.open({ model: options.model, threads });
  // Where there is nothing to read, it is no matter that the model cannot be loaded.
  opening.catch(() => {});
  try {
    await withStoreAnd(options, threads, opening, work);
  } finally {
    await closed(opening);
  }
}

async function closed(opening: Promise<ReaderPool>): Promise<void> {
  await (await opening.catch(() => undefined))?.close();
}

/** The same while the pool opens. */
async function withStoreAnd(
  options: IntakeOptions,
  threads: number,
  opening: Promise<ReaderPool>,
  work: (reading: Reading) => Promise<void>,
): Promise<void> {
  const { openStore } = await import("../store/sqlite/index.ts");
  const { bringIn } = await import("../source/bring-in.ts");
  const stop = interruption();
  const store = await openStore({ file: options.db });
  const { signal } = stop;
  const pass: Reading["pass"] = (sources, { log, tally, progress, seen }) => {
    let expected = sources.length;
    const coming: AsyncIterable<Incoming> = bringIn(sources, {
      maxBytes: options.maxBytes,
      signal,
      fields: options.fields ?? {},
      follow: options.follow === true,
      onFound: (more) => {
        expected += more;
      },
      network: {
        signal,
        pause: options.pause * 1000,
        allowPrivate: options.allowPrivate === true,
        lastFetch: (url) => store.intake.lastFetch(url),
      },
      ...(seen === undefined ? {} : { seen }),
    });
    return readInto(store, coming, {
      published: options.date ?? null,
      signal,
      progress: progress(() => expected),
      expected: () => expected,
      log,
      tally,
      room: 4 * threads,
      openReader: () => opening,
    });
  };
  try {
    await work({ store, signal, pass, readNoMore: () => void closed(opening) });
  } finally {
    stop.dispose();
    await store.close();
  }
}
