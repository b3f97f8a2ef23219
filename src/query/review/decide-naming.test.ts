import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { problemOf } from "../../store/problem-of.case.ts";
import { openStore } from "../../store/sqlite/index.ts";
import type { Store } from "../../store/store.ts";
import { decideNaming } from "./decide-naming.ts";

const record = everyKindRecord();
let store: Store;
beforeAll(async () => {
  store = await openStore({ file: ":memory:" });
  await store.save(record, { model: "a model" });
});
afterAll(() => store.close());

async function suppliedBy(...supplier: string[]) {
  const { report, entry } = await store.entry("k-transfer");
  const to = entry.kind === "transfer" ? { ...entry, supplier } : entry;
  const made = { id: randomUUID(), report: report.id, version: 1, entry: entry.id, by: "Ada", basedOn: null };
  await decideNaming(store, { ...made, what: "correct", to });
  const { entry: now, names } = await store.entry("k-transfer");
  return now.kind === "transfer" ? now.supplier.map((id) => [id, names[id]]) : [];
}

test("an actor that is nowhere on record comes on record by its name, and is found by it", async () => {
  expect(await suppliedBy("new: Lake  Star Minerals ")).toEqual([["named:lake-star-minerals", "Lake Star Minerals"]]);
  expect(await store.actors.find("lake star")).toMatchObject({ kind: "unknown", country: null, entries: 1 });
  const { actors } = (await store.report(record.report.id)).record;
  expect(actors.find(({ id }) => id === "named:lake-star-minerals")).toMatchObject({
    codes: { plover: null },
    identifiedBy: { kind: "person", name: "Ada" },
  });
  expect((await store.reviews.history())[0]?.names["named:lake-star-minerals"]).toBe("Lake Star Minerals");
});

test("one that the ontology knows has its id and codes, one of the report's own is that one", async () => {
  expect(await suppliedBy("new:NATO", "new:north korea")).toEqual([
    ["org:nato", "NATO"],
    ["prk", "North Korea"],
  ]);
});

test.each([
  ["new:  ", "The name of a new actor is empty."],
  [`new:${"x".repeat(201)}`, "The name of a new actor is too long."],
  ["new:?!", "The name of a new actor has neither letter nor digit."],
  ["Nobody", "The entry refers to an actor that is not on record."],
])("%j is refused, and nothing is decided", async (ref, message) => {
  const before = await store.reviews.all();
  expect(await problemOf(suppliedBy(ref))).toMatchObject({ code: "usage", message });
  expect(await store.reviews.all()).toEqual(before);
});
