import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { entryKinds } from "../../record/index.ts";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { sampleRecord } from "../../store/sample-record.case.ts";
import { openStore } from "../../store/sqlite/index.ts";
import type { EntryFilter, Store } from "../../store/store.ts";
import { csvLine } from "../../util/csv-line.ts";
import { entryTable } from "./entry-table.ts";

const record = everyKindRecord();
const Rows = z.array(z.record(z.string(), z.string()));

/** The rows of a table as another program reads them. */
async function rowsOf(store: Store, words: string | null, filter: EntryFilter | null) {
  let csv = "";
  for await (const cells of entryTable(store, words, filter)) csv += csvLine(cells);
  return Rows.parse(parse(csv, { columns: true }));
}

async function everyKind(): Promise<Store> {
  const store = await openStore({ file: ":memory:" });
  await store.save(record, { model: "a model 1" });
  return store;
}

test("a transfer has its parties, item, stage, who claims and denies it, and its words in their sentence", async () => {
  const store = await everyKind();
  const [row, ...more] = await rowsOf(store, null, { kind: "transfer" });
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    entry: "k-transfer",
    supplier: "North Korea",
    recipient: "Russia",
    items: "about 5,000 artillery shells",
    quantity: "about 5000",
    stage: "delivered",
    certainty: "probable",
    polarity: "positive",
    claimed_by: "South Korea",
    denied_by: "North Korea",
    words: "North Korea had shipped about 5,000 artillery shells to Russia",
    reviewed: "unreviewed",
    report: record.report.id,
    version: "1",
  });
  const { text } = record.report;
  expect(text.replaceAll(/\s+/g, " ")).toContain(row?.["sentence"]);
  expect(row?.["offsets"]?.split(" ").map((range) => text.slice(...range.split("-").map(Number)))).toEqual([
    row?.["words"],
  ]);
  await store.close();
});

test("entries of all kinds stand in one table by what they are and who is in them", async () => {
  const store = await everyKind();
  const rows = await rowsOf(store, null, {});
  expect(rows.map(({ kind }) => kind).sort()).toEqual([...entryKinds].sort());
  const transfer = rows.find(({ kind }) => kind === "transfer");
  expect(transfer).toMatchObject({ what: "delivered", agent: "North Korea", recipient: "Russia" });
  expect(transfer).not.toHaveProperty("stage");
  await store.close();
});

test("all rows are given, or the page that is asked for, of a search too; none where no entry can be it", async () => {
  const store = await openStore({ file: ":memory:" });
  const lines = Array.from({ length: 600 }, (_, n) => `Ana Torres said: drone ${n} came`);
  for (const id of ["r-1", "r-2"]) await store.save(sampleRecord({ id, lines }), { model: "a model 1" });
  expect(await rowsOf(store, null, { kind: "statement" })).toHaveLength(1200);
  expect(await rowsOf(store, "drone", { kind: "statement" })).toHaveLength(1200);
  const page = await rowsOf(store, null, { kind: "statement", limit: 2, offset: 599 });
  expect(page.map(({ content, report }) => [content, report])).toEqual([
    ["drone 599 came", "r-1"],
    ["drone 0 came", "r-2"],
  ]);
  expect(await rowsOf(store, null, null)).toEqual([]);
  await store.close();
});

test("a row says how reviewers left its entry", async () => {
  const store = await everyKind();
  const report = record.report.id;
  const decision = { report, version: 1, entry: "k-event", what: "accept", by: "Ada", basedOn: null } as const;
  await store.reviews.decide({ ...decision, id: "0a6f5a0e-5b1f-4c58-9d0c-3d7f7d2f6a11" });
  expect((await rowsOf(store, null, { reviewed: "any" })).map(({ entry, reviewed }) => [entry, reviewed])).toEqual([
    ["k-event", "accepted"],
  ]);
  await store.close();
});

test("docs/tables.md tells every column of every table", async () => {
  const docs = readFileSync(new URL("../../../docs/tables.md", import.meta.url), "utf8");
  const told = new Set([...docs.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name));
  const store = await everyKind();
  for (const kind of [undefined, ...entryKinds]) {
    const { value: titles } = await entryTable(store, null, { kind }).next();
    expect(titles?.filter((title: unknown) => !told.has(String(title)))).toEqual([]);
  }
  await store.close();
});
