import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyComparer } from "../../src/corroborate/copies/index.ts";
import { openStore } from "../../src/store/sqlite/index.ts";
import { requireShared } from "../shared.ts";
import { unreadRecord } from "./base-report.ts";
import { baseTexts } from "./base-texts.ts";
import { newsLoad } from "./news-load.ts";

const seed = 3;
const steps = 10;
const savedAtOnce = 100;

const milliseconds = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;

/**
 * Puts many reports on record, a load like news, and prints what comparing each tenth of them takes, also as a multiple of
 * what making them takes, which is the same work throughout: on a machine that others use too processor time swells.
 */
export async function clusteringSpeed(count: number): Promise<void> {
  requireShared();
  const load = newsLoad(baseTexts(), seed);
  const folder = mkdtempSync(join(tmpdir(), "onrecord-copies-"));
  const file = join(folder, "record.db");
  const store = await openStore({ file });
  let seconds = 0;
  let processor = 0;
  let gold = 0;
  try {
    for (let made = 0; made < count; ) {
      let making = 0;
      for (const end = made + count / steps; made < end; ) {
        const before = process.cpuUsage();
        const batch = Array.from({ length: Math.min(savedAtOnce, Math.ceil(end - made)) }, (_, place) => {
          const { value } = load.next();
          if (value === undefined) throw new Error("The load has no texts to begin with.");
          if (value.copy) gold++;
          return { record: unreadRecord(`r-${made + place}`, value.text, value.published), by: { model: "none" } };
        });
        making += milliseconds(process.cpuUsage(before));
        await store.saveAll(batch);
        made += batch.length;
      }
      const begun = performance.now();
      const before = process.cpuUsage();
      const taken = await store.copies.takeIn(copyComparer);
      const comparing = milliseconds(process.cpuUsage(before));
      seconds += (performance.now() - begun) / 1000;
      processor += comparing / 1000;
      process.stdout.write(
        `${String(made).padStart(8)} reports: ${(comparing / taken).toFixed(2)} ms of processor time each of the last ${taken}, ${(comparing / making).toFixed(2)} times what making them takes; ${seconds.toFixed(0)} s so far\n`,
      );
    }
    const { reports, sources } = await store.copies.count();
    const size = statSync(file).size / 1e6;
    process.stdout.write(
      `${reports} reports, ${sources} sources (${reports - sources} copies found of ${gold} made); ${processor.toFixed(0)} s of processor time in all, ${seconds.toFixed(0)} s passed; file ${size.toFixed(0)} MB\n`,
    );
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
