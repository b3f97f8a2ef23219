import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../store.ts";
import { bundled } from "./bundled.case.ts";
import { openStore } from "./open.ts";
import { reportsInTurn, savedRecord } from "./saver.case.ts";
import { flawsOf, scratchFolder } from "./scratch.case.ts";

const folder = scratchFolder();
let program: string;
beforeAll(async () => {
  program = await bundled(join(import.meta.dirname, "saver.case.ts"));
});

/** A process that saves, and the lines it has printed so far. */
function startSaver(file: string, saver: string, count: number): { child: ChildProcess; lines: () => string[] } {
  const child = spawn(process.execPath, [program, file, saver, String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  return { child, lines: () => printed.split("\n").slice(0, -1) };
}

/** How many records of a saver the store has, once it is sure that every one is whole. */
async function wholeRecords(store: Store, saver: string): Promise<number> {
  let count = 0;
  for (let turn = 0; turn < reportsInTurn; turn++) {
    const head = (await store.reports()).find(({ id }) => id === `${saver}-${turn}`);
    for (let version = 1; version <= (head?.version ?? 0); version++) {
      const { record } = await store.report(`${saver}-${turn}`, version);
      expect(record).toEqual(savedRecord(saver, turn + (version - 1) * reportsInTurn));
      count++;
    }
  }
  return count;
}

describe("a process killed while it saves", () => {
  test.each([0, 7, 18])("leaves every report whole or absent (%d ms into a save)", async (delay) => {
    const file = join(folder, `killed-${delay}.db`);
    const { child, lines } = startSaver(file, "s", 1_000_000);
    const exit = once(child, "exit");
    while (lines().length < 6) await sleep(1);
    await sleep(delay);
    child.kill("SIGKILL");
    expect(await exit).toEqual([null, "SIGKILL"]);

    const store = await openStore({ file });
    const whole = await wholeRecords(store, "s");
    expect(whole).toBeGreaterThanOrEqual(lines().length);
    expect(await store.entries({ limit: 10_000 })).toHaveLength(150 * reportsInTurn);
    expect(await store.search("words", { limit: 10_000 })).toHaveLength(150 * reportsInTurn);
    expect((await store.save(savedRecord("s", whole), { model: "statements 1" })).outcome).toBe("new-version");
    await store.close();
    expect(flawsOf(file)).toEqual([]);
  });

  test("while it makes the store leaves one that opens", async () => {
    for (let delay = 0; delay < 5; delay++) {
      const file = join(folder, `made-${delay}.db`);
      const { child, lines } = startSaver(file, "s", 1);
      const exit = once(child, "exit");
      await sleep(60 + delay * 60);
      child.kill("SIGKILL");
      await exit;
      const store = await openStore({ file });
      expect(await wholeRecords(store, "s")).toBeGreaterThanOrEqual(lines().length);
      await store.close();
      expect(flawsOf(file)).toEqual([]);
    }
  });
});

describe("processes at work on one store", () => {
  test("that all begin with no file save everything", async () => {
    const file = join(folder, "shared.db");
    const savers = ["a", "b", "c"].map((saver) => ({ saver, ...startSaver(file, saver, 12) }));
    const codes = await Promise.all(savers.map(async ({ child }) => (await once(child, "exit"))[0]));
    expect(codes).toEqual([0, 0, 0]);
    const store = await openStore({ file });
    for (const { saver } of savers) expect(await wholeRecords(store, saver)).toBe(12);
    await store.close();
    expect(flawsOf(file)).toEqual([]);
  });

  test("that save the same put it on record once", async () => {
    const file = join(folder, "same.db");
    const savers = [startSaver(file, "a", reportsInTurn), startSaver(file, "a", reportsInTurn)];
    await Promise.all(savers.map(({ child }) => once(child, "exit")));
    const outcomes = savers.flatMap(({ lines }) => lines().map((line) => line.split(" ")[1]));
    expect(outcomes.filter((outcome) => outcome === "new")).toHaveLength(reportsInTurn);
    expect(outcomes.filter((outcome) => outcome === "unchanged")).toHaveLength(reportsInTurn);
  });

  test("can be read while another writes", async () => {
    const file = join(folder, "read-while-written.db");
    const { child, lines } = startSaver(file, "s", 200);
    const exit = once(child, "exit");
    while (lines().length < 1) await sleep(1);
    const store = await openStore({ file, busyTimeout: 0 });
    while (child.exitCode === null && lines().length < 40) {
      const listed = await store.entries({ limit: 10_000 });
      expect(listed.length % 150).toBe(0);
      await sleep(1);
    }
    child.kill("SIGKILL");
    await exit;
    await store.close();
  });
});
