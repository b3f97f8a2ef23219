import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReaderPool } from "../src/reader/pool/index.ts";
import type { ReportInput } from "../src/record/index.ts";
import { openStore } from "../src/store/sqlite/index.ts";
import { inOrder } from "../src/util/in-order.ts";
import { polnearTexts, requireShared } from "./shared.ts";

const threads = 2;
const steps = 20;
/** Words of one report: short ones, so that many are read in little time. */
const wordsAReport = 100;

/**
 * Memory over many reports, read at once and kept in a store: real sentences in ever another order.
 *
 * @param argument - how many reports; 2,000 by default.
 */
export async function load(argument = "2000"): Promise<void> {
  requireShared();
  const count = Number(argument);
  const folder = mkdtempSync(join(tmpdir(), "onrecord-load-"));
  const file = join(folder, "load.db");
  try {
    const store = await openStore({ file });
    const pool = await ReaderPool.open({ threads });
    const start = performance.now();
    let done = 0;
    let entries = 0;
    for await (const records of inOrder(permuted(count), 4 * threads, (report) => pool.read(report))) {
      await store.saveAll(records.map((record) => ({ record, by: { model: pool.madeBy } })));
      for (const { entries: found } of records) entries += found.length;
      const step = Math.ceil(count / steps);
      const before = Math.floor(done / step);
      done += records.length;
      if (Math.floor(done / step) === before) continue;
      const rate = (done / (performance.now() - start)) * 1000;
      const { rss, heapUsed } = process.memoryUsage();
      process.stdout.write(
        `${String(done).padStart(6)} reports, ${String(entries).padStart(7)} entries, ${rate.toFixed(1)} a second: ` +
          `${megabytes(rss)} MB in memory, ${megabytes(heapUsed)} of them this thread's objects; file ${megabytes(statSync(file).size)} MB\n`,
      );
    }
    await pool.close();
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const megabytes = (bytes: number) => String(Math.round(bytes / 1e6)).padStart(4);

/** Reports of sentences taken from real ones, in an order that a linear congruential generator gives. */
function* permuted(count: number): Generator<ReportInput> {
  const sentences = [...polnearTexts("dev").values()].flatMap((text) => text.split(/(?<=[.!?][”"]?)\s+/u));
  let seed = 1;
  for (let n = 0; n < count; n++) {
    const chosen: string[] = [];
    for (let words = 0; words < wordsAReport; ) {
      seed = (seed * 48_271) % 2_147_483_647;
      const sentence = sentences[seed % sentences.length] ?? "";
      chosen.push(sentence);
      words += sentence.split(/\s+/u).length;
    }
    yield { id: `r-${n}`, source: `${n}`, title: null, published: "2016-06-21", text: chosen.join(" ") };
  }
}
