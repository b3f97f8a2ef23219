import { Reader } from "../../src/reader/index.ts";
import type { ReportRecord } from "../../src/record/index.ts";
import { openStore } from "../../src/store/sqlite/index.ts";
import type { ToSave } from "../../src/store/store.ts";
import { polnearTexts } from "../shared.ts";
import { permutedRecords } from "./permuted-records.ts";

const textsRead = 12;
const batch = 500;
const told = 50_000;

/**
 * Makes a record of permuted real entries; every bench that asks a large record asks one of these.
 *
 * @param file - a file that is not there yet.
 */
export async function fillRecord(file: string, entries: number): Promise<void> {
  const real = await realRecords();
  const store = await openStore({ file });
  const start = performance.now();
  let waiting: ToSave[] = [];
  let made = 0;
  for (const record of permutedRecords(real, entries)) {
    waiting.push({ record, by: { model: "made" } });
    if (waiting.length < batch) continue;
    made = await saved(waiting, made);
    waiting = [];
  }
  await saved(waiting, made);
  await store.close();

  async function saved(records: readonly ToSave[], before: number): Promise<number> {
    await store.saveAll(records);
    const after = before + records.reduce((sum, { record }) => sum + record.entries.length, 0);
    if (Math.floor(before / told) !== Math.floor(after / told)) {
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      process.stderr.write(
        `${after.toLocaleString("en-GB")} of ${entries.toLocaleString("en-GB")} entries, ${seconds} s\n`,
      );
    }
    return after;
  }
}

async function realRecords(): Promise<ReportRecord[]> {
  const reader = await Reader.open({});
  const real: ReportRecord[] = [];
  for (const [name, text] of [...polnearTexts("dev")].slice(0, textsRead))
    real.push(await reader.read({ id: name, source: name, title: null, published: "2016-06-21", text }));
  await reader.close();
  return real;
}
