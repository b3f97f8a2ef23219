import { expect, test } from "vitest";
import { byLines } from "../store/copies.case.ts";
import { sampleRecord } from "../store/sample-record.case.ts";
import { openStore } from "../store/sqlite/index.ts";
import { countEntries } from "./count-entries.ts";

test("entries are counted with and without copies", async () => {
  const store = await openStore({ file: ":memory:" });
  const lines = ["Ana Torres denied: any deal", "! war would follow"];
  for (const id of ["r-1", "r-2"]) await store.save(sampleRecord({ id, lines }), { model: "a model 1" });
  await store.save(sampleRecord({ id: "r-3", lines: ["Bo Lind said: talks go on"] }), { model: "a model 1" });
  await store.copies.takeIn(byLines);
  expect(await countEntries(store)).toEqual({ entries: 5, reports: 3, sources: 2 });
  expect(await countEntries(store, { copies: "without" })).toEqual({ entries: 3, reports: 2, sources: 2 });
  expect(await countEntries(store, { kind: "threat" })).toEqual({ entries: 2, reports: 2, sources: 1 });
  expect(await countEntries(store, { kind: "transfer" })).toEqual({ entries: 0, reports: 0, sources: 0 });
  await store.close();
});
