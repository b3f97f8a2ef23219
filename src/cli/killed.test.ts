import { copyFileSync, existsSync, mkdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import type { ReportRecord } from "../record/index.ts";
import { openStore } from "../store/sqlite/index.ts";
import { flawsOf, scratchFolder } from "../store/sqlite/scratch.case.ts";
import { finished, runAlone, startCli } from "./run-cli.case.ts";

/** How often the program is killed; `KILLS=50 npx vitest run src/cli/killed.test.ts` for long. */
const kills = Number(env["KILLS"] ?? 3);
const reports = 6;

const folder = scratchFolder();
const texts = join(folder, "reports");
/** What an undisturbed run puts on record, by report. */
let expected: Map<string, ReportRecord>;

beforeAll(async () => {
  mkdirSync(texts);
  for (let n = 0; n < reports; n++) {
    const lines = Array.from(
      { length: 4 },
      (_, k) => `Minister ${n} of Chad said on Monday that ${10 * n + k} rifles had been delivered to Mali.`,
    );
    writeFileSync(join(texts, `report-${n}.txt`), lines.join("\n\n"));
  }
  const run = await runAlone(folder, [...read("whole.db"), "--threads", "1"]);
  expect(run.code, run.err).toBe(0);
  expected = await onRecord(join(folder, "whole.db"));
  expect(expected.size).toBe(reports);
}, 120_000);

/** The latest records of a store, once it is sure that each is of a first version and the file has no flaw. */
async function onRecord(file: string): Promise<Map<string, ReportRecord>> {
  const store = await openStore({ file });
  try {
    const found = new Map<string, ReportRecord>();
    for (const { id } of await store.reports({ limit: 1000 })) {
      const { record, latest } = await store.report(id);
      expect(latest).toBe(1);
      found.set(id, record);
    }
    return found;
  } finally {
    await store.close();
    expect(flawsOf(file)).toEqual([]);
  }
}

/** Whether what is on record is what an undisturbed run would have, as far as it has come. */
async function expectWhole(file: string): Promise<number> {
  const found = await onRecord(file);
  for (const [id, record] of found) expect(record).toEqual(expected.get(id));
  return found.size;
}

/** A copy of a store's file and of so much of its log as a power cut might have left. */
function torn(file: string, copy: string, share: number): void {
  copyFileSync(file, copy);
  const log = `${file}-wal`;
  if (!existsSync(log)) return;
  copyFileSync(log, `${copy}-wal`);
  truncateSync(`${copy}-wal`, Math.floor(statSync(log).size * share));
}

const read = (db: string) => ["read", "--json", "--db", db, texts];

describe(`killed ${kills} times while it reads`, () => {
  test("the same command goes on: no report twice, none lost, none by half", { timeout: 60_000 * kills }, async () => {
    let db = "killed-0.db";
    let seen = 0;
    let cut = 0;
    for (let kill = 0; kill < kills; kill++) {
      const child = startCli(folder, read(db));
      const run = finished(child);
      // The first report takes longest: the program has to start. What is printed is on record.
      if (kill % 3 > 0) await Promise.race([new Promise((resolve) => child.stdout?.once("data", resolve)), run]);
      await sleep(Math.random() * (kill % 3 > 0 ? 400 : 3000));
      child.kill("SIGSTOP");
      if (existsSync(join(folder, db))) torn(join(folder, db), join(folder, `torn-${kill}.db`), Math.random());
      child.kill("SIGKILL");
      const { out } = await run;
      const kept = existsSync(join(folder, db)) ? await expectWhole(join(folder, db)) : 0;
      expect(kept).toBeGreaterThanOrEqual(seen);
      expect(kept).toBeGreaterThanOrEqual(out.split("\n").filter((line) => line !== "").length);
      if (existsSync(join(folder, `torn-${kill}.db`))) {
        expect(await expectWhole(join(folder, `torn-${kill}.db`))).toBeLessThanOrEqual(kept);
        cut = kill;
      }
      seen = kept;
      if (seen === reports) {
        db = `killed-${kill + 1}.db`;
        seen = 0;
      }
    }
    for (const left of [db, `torn-${cut}.db`]) {
      const run = await runAlone(folder, [...read(left), "--threads", "1"]);
      expect(run.code, run.err).toBe(0);
      expect(await expectWhole(join(folder, left))).toBe(reports);
    }
  });
});

test("two programs that read into one record at once put each report on record once", {
  timeout: 300_000,
}, async () => {
  const runs = await Promise.all([runAlone(folder, read("shared.db")), runAlone(folder, read("shared.db"))]);
  for (const { code, err } of runs) expect(code, err).toBe(0);
  expect(await expectWhole(join(folder, "shared.db"))).toBe(reports);
});
