import { expect, test } from "vitest";
import { Entry, ReportRecord } from "../../../record/index.ts";
import { upgradedEntry, upgradedRecord } from "./upgraded-record.ts";
import { upgradedEntry2, upgradedRecord2 } from "./upgraded-record-2.ts";

/** As the vocabulary of today has them: by way of version 2. */
const recordToday = (stored: unknown) => upgradedRecord2(upgradedRecord(stored));
const entryToday = (stored: unknown) => upgradedEntry2(upgradedEntry(stored));

const span = { start: 0, end: 3, text: "Ali" };

const recordOne = {
  onrecord: "1",
  report: { id: "r-1", source: "-", title: null, published: "2024-06-21", text: "Ali said no in Oslo. Read more" },
  offsets: "utf-16",
  actors: [{ id: "a", name: "Ali", kind: "person", country: null, mentions: [span] }],
  entries: [],
  stray: [{ start: 21, end: 30, text: "Read more" }],
  unresolved: [{ span, reason: "a pronoun" }],
};

const entryOne = {
  id: "e",
  evidence: [span],
  confidence: 0.9,
  madeBy: { kind: "person", name: "Ada", version: "2024-06-22" },
  claims: [],
  certainty: null,
  date: { start: null, end: null, precision: "unknown", span },
  place: {
    name: "Oslo",
    geonames: 3143244,
    country: "NOR",
    latitude: null,
    longitude: null,
    precision: "town",
    span: null,
  },
  kind: "threat",
  form: "warning",
  issuer: ["a"],
  target: [],
  condition: [],
  consequence: [span],
};

test("what version 1 did not know is open or empty, and nothing it knew is lost", () => {
  const { report, actors, unresolved, ...rest } = ReportRecord.parse(recordToday(recordOne));
  expect(report).toMatchObject({ ...recordOne.report, publishedBy: "given", dateline: null, authors: [], notices: [] });
  expect(actors).toMatchObject([
    {
      id: "a",
      name: "Ali",
      kind: "person",
      partOf: null,
      roles: [],
      identifiedBy: { kind: "rule", name: "version-1" },
      mentions: [{ ...span, form: "name" }],
    },
  ]);
  expect(rest).toMatchObject({ onrecord: "3", places: [], dates: [], stray: [] });
  expect(unresolved).toEqual([
    { span, reason: "a pronoun" },
    { span: recordOne.stray[0], reason: "a stray part that version 1 gave no reason" },
  ]);
});

test("no date stays no date, and nothing is said to have told it", () => {
  const undated = upgradedRecord({ ...recordOne, report: { ...recordOne.report, published: null } });
  expect(undated).toMatchObject({ report: { published: null, publishedBy: null } });
});

test("dates and places of entries name the rule that they were kept without", () => {
  expect(Entry.parse(entryToday(entryOne))).toEqual({
    ...entryOne,
    reasons: [],
    date: { ...entryOne.date, rule: "version-1", anchor: null },
    place: { ...entryOne.place, rule: "version-1" },
  });
  expect(upgradedEntry({ ...entryOne, date: null, place: null })).toEqual({ ...entryOne, date: null, place: null });
});

test("fields keep the vocabulary's order, so that the same record again is known", () => {
  for (const [upgraded, parsed] of [
    [recordToday(recordOne), ReportRecord.parse(recordToday(recordOne))],
    [entryToday(entryOne), Entry.parse(entryToday(entryOne))],
  ]) {
    expect(JSON.stringify(upgraded)).toBe(JSON.stringify(parsed));
  }
});

test.each([undefined, null, 1, [], {}, { ...recordOne, onrecord: "2" }, { ...recordOne, actors: [{}] }])(
  "%j is no record of version 1",
  (stored) => expect(upgradedRecord(stored)).toBeNull(),
);

test.each([undefined, "x", {}, { date: null }])("%j is no entry of version 1", (stored) => {
  expect(upgradedEntry(stored)).toBeNull();
});
