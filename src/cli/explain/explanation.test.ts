import { expect, test } from "vitest";
import type { Entry, EntryKind } from "../../record/index.ts";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { reason, words } from "../../store/every-kind-report.case.ts";
import { explanation } from "./explanation.ts";

const record = everyKindRecord();

function entryOf(kind: EntryKind): Entry {
  const entry = record.entries.find((it) => it.kind === kind);
  if (entry === undefined) throw new RangeError(`The record has no ${kind}.`);
  return entry;
}

const explained = (entry: Entry) => explanation(record, entry);
const fieldOf = (entry: Entry, name: string) => explained(entry).fields.find(({ field }) => field === name);
const reader = { kind: "model", name: "onrecord-reader", version: "0.3.0" };
const rule = (name: string) => ({ kind: "rule", name, version: null });

test("a field has its value, and the words and maker of each of its reasons", () => {
  expect(fieldOf(entryOf("transfer"), "items")).toEqual({
    field: "items",
    label: "items",
    values: ["“about 5,000 artillery shells” · arms · UNROCA III, large-calibre artillery systems · about 5,000"],
    causes: [
      { part: null, by: reader, words: [words("about 5,000 artillery shells")] },
      { part: null, by: rule("weapon-class"), words: [words("artillery shells")] },
    ],
  });
});

test("every field of every kind is there, whether the report says it or not", () => {
  const apart = new Set(["id", "kind", "evidence", "confidence", "madeBy", "claims", "certainty", "reasons"]);
  // The codebook is named with the category, and the speaker's words are those of the speaker.
  const within = new Set(["codebook", "speakerSpan"]);
  for (const entry of record.entries) {
    const own = Object.keys(entry).filter((field) => !apart.has(field) && !within.has(field));
    expect(
      explained(entry)
        .fields.map(({ field }) => field)
        .sort(),
    ).toEqual(own.sort());
  }
});

test("a date and a place name the rule that read them, once", () => {
  const event = entryOf("event");
  expect(fieldOf(event, "date")?.causes).toEqual([
    { part: null, by: rule("weekday-back"), words: [words("on Tuesday")] },
  ]);
  const told = { ...event, reasons: [reason("date", [words("on Tuesday")], "weekday-back")] };
  expect(fieldOf(told, "date")?.causes).toHaveLength(1);
});

test("a reason for a part of a field says which, and one for no field of the entry is not lost", () => {
  const transfer = entryOf("transfer");
  const reasons = [reason("items[0].unroca", [], "weapon-class"), reason("mood", [], "odd-rule")];
  const told = { ...transfer, reasons };
  expect(fieldOf(told, "items")?.causes).toEqual([{ part: "0.unroca", by: rule("weapon-class"), words: [] }]);
  expect(fieldOf(told, "mood")).toEqual({
    field: "mood",
    label: "mood",
    values: [],
    causes: [{ part: null, by: rule("odd-rule"), words: [] }],
  });
});

test("claims have their claimants' names, and the rules that made each", () => {
  const transfer = entryOf("transfer");
  const reasons = [reason("claims.prk", [words("denied")], "denial"), reason("claims", [words("said")], "speaker")];
  const { claims, certainty } = explained({ ...transfer, reasons });
  expect(claims.map(({ by, stance, causes }) => [by.name, stance, causes.map((cause) => cause.by.name)])).toEqual([
    ["South Korea", "asserts", ["speaker"]],
    ["North Korea", "denies", ["denial"]],
  ]);
  expect(certainty).toEqual({ value: transfer.certainty, words: "probable", causes: [] });
});

test("what stays open of its words is said, and no other entry's", () => {
  expect(explained(entryOf("event")).unresolved).toEqual(record.unresolved);
  expect(explained(entryOf("transfer")).unresolved).toEqual([]);
});

test("its sentences are those its evidence stands in", () => {
  const sentences = explained(entryOf("threat")).sentences.map(({ text }) => text);
  expect(sentences).toEqual(['"If Seoul arms Ukraine, Moscow will strike back," Vladimir Putin warned.']);
});
