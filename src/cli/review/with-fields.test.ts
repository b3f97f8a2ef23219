import { afterAll, beforeAll, expect, test } from "vitest";
import type { Entry } from "../../record/index.ts";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { openStore } from "../../store/sqlite/index.ts";
import type { Store } from "../../store/store.ts";
import { withFields } from "./with-fields.ts";

const record = everyKindRecord();
let store: Store;
beforeAll(async () => {
  store = await openStore({ file: ":memory:" });
  await store.save(record, { model: "onrecord-reader 0.3.0" });
});
afterAll(() => store.close());

function entryOf(kind: Entry["kind"]): Entry {
  const entry = record.entries.find((one) => one.kind === kind);
  if (entry === undefined) throw new Error(`no ${kind}`);
  return entry;
}

test.each([
  ["statement", ["speaker=north korea", "denies=true"], { speaker: "prk", denies: true }],
  ["statement", ["speaker=none", "addressee=Russia; author"], { speaker: null, addressee: ["rus", "author"] }],
  ["statement", ["content=artillery shells"], { content: [{ start: 0, end: 0, text: "artillery shells" }] }],
  ["transfer", ["items.0.type=non-lethal-aid", "items.0.quantity=4000"], { stage: "delivered" }],
  ["transfer", ["certainty.modality=possible"], { certainty: { modality: "possible", polarity: "positive" } }],
  ["event", ["place=none", "recipients=none"], { place: null, recipients: [] }],
] as const)("a %s with %j", async (kind, settings, expected) => {
  const changed = await withFields(store, record, entryOf(kind), settings);
  const { content, ...others } = { content: undefined, ...expected };
  expect(changed).toMatchObject(others);
  if (content !== undefined && changed.kind === "statement") {
    expect(changed.content.map(({ text }) => text)).toEqual(content.map(({ text }) => text));
    for (const { start, end, text } of changed.content) expect(record.report.text.slice(start, end)).toBe(text);
  }
  if (changed.kind === "transfer" && settings.length > 1) {
    expect(changed.items).toMatchObject([{ type: "non-lethal-aid", quantity: 4000, unroca: "III" }]);
  }
});

test.each([
  [["speeker=rus"], "The entry has no such field."],
  [["denies"], "The entry has no such field."],
  [["denies=maybe"], "The field denies cannot have this value."],
  [["speaker=nobody at all"], "No actor on record has this id or name."],
  [["cue=never said"], "The report has no such words."],
])("%j is refused", async (settings, message) => {
  await expect(withFields(store, record, entryOf("statement"), settings)).rejects.toThrow(message);
});
