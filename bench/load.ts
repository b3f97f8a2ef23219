import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReaderPool } from "../src/reader/pool/index.ts";
import type { ReportInput } from "../src/record/index.ts";
import { openStore } from "../src/store/sqlite/index.ts";
import { inOrder } from "../src/util/in-order.ts";
import { chance } from "./chance.ts";
import { polnearTexts, requireShared } from "./shared.ts";

const threads = 2;
const steps = 20;
/** Words of a report: from these to so many times as many, short ones far more often; some 90 in the middle. */
const leastWords = 20;
const mostTimes = 32;
/** What comes first fills caches of words, actors and buffers, and is left out of what memory grows by. */
const warmShare = 0.3;

interface Sample {
  readonly done: number;
  readonly megabytes: number;
}

/**
 * Memory over many reports of varied length, read at once and kept in a store as `onrecord read` does it: real sentences in
 * ever another order. At the end how much memory grows by per 1,000 reports once all is warm: the slope of a line through
 * the least that each twentieth part took.
 *
 * @param argument - how many reports; 2,000 by default.
 * @param different - how many of them are different before the same come again under other ids, by default all: what grows
 * then is lost, and not what is remembered of words not met before.
 */
export async function load(argument = "2000", different = argument): Promise<void> {
  requireShared();
  const count = Number(argument);
  const folder = mkdtempSync(join(tmpdir(), "onrecord-load-"));
  const file = join(folder, "load.db");
  const samples: Sample[] = [];
  try {
    const store = await openStore({ file });
    const pool = await ReaderPool.open({ threads });
    const start = performance.now();
    let done = 0;
    let entries = 0;
    let least = Number.POSITIVE_INFINITY;
    for await (const records of inOrder(permuted(count, Number(different)), 4 * threads, (report) =>
      pool.read(report),
    )) {
      await store.saveAll(records.map((record) => ({ record, by: { model: pool.madeBy } })));
      for (const { entries: found } of records) entries += found.length;
      const step = Math.ceil(count / steps);
      const before = Math.floor(done / step);
      done += records.length;
      const { rss, heapUsed } = process.memoryUsage();
      least = Math.min(least, rss);
      if (Math.floor(done / step) === before) continue;
      const rate = (done / (performance.now() - start)) * 1000;
      samples.push({ done, megabytes: least / 1e6 });
      process.stdout.write(
        `${String(done).padStart(6)} reports, ${String(entries).padStart(7)} entries, ${rate.toFixed(1)} a second: ` +
          `${megabytes(rss)} MB in memory, ${megabytes(least)} at least since the last line, ` +
          `${megabytes(heapUsed)} of them this thread's objects; file ${megabytes(statSync(file).size)} MB\n`,
      );
      least = Number.POSITIVE_INFINITY;
    }
    await pool.close();
    await store.close();
    const warm = samples.filter((sample) => sample.done >= warmShare * count);
    process.stdout.write(
      `once warm, from report ${warm[0]?.done ?? 0} on: ${slope(warm).toFixed(1)} MB more per 1,000 reports\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const megabytes = (bytes: number) => String(Math.round(bytes / 1e6)).padStart(4);

/** The megabytes by which the line of least squares rises in 1,000 reports. */
function slope(samples: readonly Sample[]): number {
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / Math.max(1, of.length);
  const x = mean(samples.map(({ done }) => done));
  const y = mean(samples.map((sample) => sample.megabytes));
  const along = samples.reduce((sum, { done, megabytes }) => sum + (done - x) * (megabytes - y), 0);
  const all = samples.reduce((sum, { done }) => sum + (done - x) ** 2, 0);
  return (1000 * along) / Math.max(1, all);
}

/** Reports of sentences taken from real ones. */
function* permuted(count: number, different: number): Generator<ReportInput> {
  const sentences = [...polnearTexts("dev").values()].flatMap((text) => text.split(/(?<=[.!?][”"]?)\s+/u));
  let random = chance(1);
  for (let n = 0; n < count; n++) {
    if (n % different === 0) random = chance(1);
    const most = leastWords * mostTimes ** random();
    const chosen: string[] = [];
    for (let words = 0; words < most; ) {
      const sentence = sentences[Math.floor(random() * sentences.length)] ?? "";
      chosen.push(sentence);
      words += sentence.split(/\s+/u).length;
    }
    yield { id: `r-${n}`, source: `${n}`, title: null, published: "2016-06-21", text: chosen.join(" ") };
  }
}
