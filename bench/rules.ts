import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, deedsOf, followStore, shippedBook, shippedRules } from "../src/rules/index.ts";
import { openStore } from "../src/store/sqlite/index.ts";
import { madeTransfers } from "./rules/made-transfers.ts";

/**
 * Times 100,000 transfers against all shipped rules: in memory, and over a store with SQL choosing what is looked at.
 *
 * @param argument - How many transfers (default: 100,000; the bar is 5 s), and `memory` to leave the store out.
 */
export async function rules(argument = "100000"): Promise<void> {
  const [number = "", where] = argument.split(" ");
  const count = Number(number);
  const records = madeTransfers(count);
  const all = { rules: shippedRules(), book: shippedBook() };
  const started = performance.now();
  const cpu = process.cpuUsage();
  const findings = check(records.flatMap(deedsOf), all);
  const inMemory = performance.now() - started;
  const used = seconds(process.cpuUsage(cpu).user / 1000);
  const what = `${findings.length} findings, ${used} of processor time`;
  write(`${count} transfers, ${all.rules.length} rules, in memory: ${seconds(inMemory)} (${what})`);

  if (where === "memory") return;
  const folder = mkdtempSync(join(tmpdir(), "onrecord-rules-"));
  const store = await openStore({ file: join(folder, "bench.db") });
  const putting = performance.now();
  for (let first = 0; first < records.length; first += 100) {
    await store.saveAll(records.slice(first, first + 100).map((one) => ({ record: one, by: { model: "bench" } })));
  }
  write(`put into a store, which is none of it: ${seconds(performance.now() - putting)}`);
  const timed = async (what: string, change: () => Promise<unknown>) => {
    await change();
    const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
    const { found, changed, gone } = await followStore(store, all);
    const processor = seconds(process.cpuUsage(cpuBefore).user / 1000);
    const moved = `${found.length} new, ${changed.length} changed, ${gone.length} gone`;
    write(`over a store, ${what}: ${seconds(performance.now() - before)} (${moved}; ${processor} of processor time)`);
  };
  await timed("the first check, every finding new", async () => {});
  await timed("nothing changed", async () => {});
  const [first] = records;
  await timed("one report read again without its transfers", async () => {
    if (first !== undefined) await store.save({ ...first, entries: [] }, { model: "bench" });
  });
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

const write = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
