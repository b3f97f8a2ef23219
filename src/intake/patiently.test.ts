import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { problemOf } from "../store/problem-of.case.ts";
import { sampleRecord } from "../store/sample-record.case.ts";
import { openStore } from "../store/sqlite/index.ts";
import { holdWriting, scratchFolder } from "../store/sqlite/scratch.case.ts";
import { patiently } from "./patiently.ts";

const folder = scratchFolder();

/** A store, and another program that holds it until it is told to let go. */
async function held(name: string) {
  const file = join(folder, name);
  const store = await openStore({ file, busyTimeout: 20 });
  return { store, letGo: holdWriting(file), save: () => store.save(sampleRecord({ id: "r-1" }), { model: "m" }) };
}

test("waits for another program that writes, longer than the store does", async () => {
  const { store, letGo, save } = await held("waits.db");
  const saving = patiently(save, new AbortController().signal);
  await sleep(300);
  letGo();
  expect(await saving).toEqual({ outcome: "new", version: 1 });
  await store.close();
});

test("does not wait for ever, and stops waiting when it is told to", async () => {
  const { store, letGo, save } = await held("gives-up.db");
  expect(await problemOf(patiently(save, new AbortController().signal, 200))).toMatchObject({ code: "store-busy" });
  const stop = new AbortController();
  const saving = patiently(save, stop.signal);
  setTimeout(() => stop.abort(), 100);
  await expect(saving).rejects.toThrow(/abort/i);
  letGo();
  await store.close();
});

test("another problem is not waited out", async () => {
  let tried = 0;
  const failing = async () => {
    tried++;
    throw new Error("no");
  };
  await expect(patiently(failing, new AbortController().signal)).rejects.toThrow("no");
  expect(tried).toBe(1);
});
