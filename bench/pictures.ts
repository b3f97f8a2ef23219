import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PictureFilter } from "../src/store/pictures.ts";
import { openStore } from "../src/store/sqlite/index.ts";
import type { Store, ToSave } from "../src/store/store.ts";
import { madeReports } from "./pictures/made-reports.ts";

const batch = 500;

/**
 * How long it takes to count what each picture of the page shows.
 *
 * @param argument - how many entries; 50,000 by default. Or a record's file, which is only read.
 */
export async function pictures(argument = "50000"): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-pictures-"));
  const isFile = existsSync(argument);
  const file = isFile ? argument : join(folder, "pictures.db");
  try {
    const store = await openStore({ file });
    if (!isFile) await fill(store, Number(argument));
    process.stdout.write(`file ${Math.round(statSync(file).size / 1e6)} MB\n`);
    const filters: [string, PictureFilter][] = [
      ["all", {}],
      ["a year", { from: "2024-01-01", to: "2024-12-31" }],
      ["a country", { country: "DZA" }],
      ["certain", { degree: "certain" }],
    ];
    for (const [name, filter] of filters) {
      const transfers = await timed(() => store.pictures.transfers(filter));
      const deeds = await timed(() => store.pictures.deeds(filter));
      const places = await timed(() => store.pictures.places(filter));
      const dates = await timed(() => store.pictures.dates(filter));
      const behind = await timed(() => store.pictures.entries(filter, { stages: ["delivered"] }, { limit: 50 }));
      process.stdout.write(
        `${name.padEnd(10)} transfers ${transfers}, events ${deeds}, places ${places}, dates ${dates}, 50 entries behind ${behind}\n`,
      );
    }
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(store: Store, entries: number): Promise<void> {
  let waiting: ToSave[] = [];
  for (const record of madeReports(entries)) {
    waiting.push({ record, by: { model: "made" } });
    if (waiting.length < batch) continue;
    await store.saveAll(waiting);
    waiting = [];
  }
  await store.saveAll(waiting);
}

/** The middle of three goes. */
async function timed(what: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    await what();
    times.push(performance.now() - start);
  }
  return `${Math.round(times.sort((a, b) => a - b)[1] ?? 0)} ms`;
}
