import { expect, test } from "vitest";
import { Entry } from "../../../record/index.ts";
import { upgradedEntry2, upgradedRecord2 } from "./upgraded-record-2.ts";

const span = { start: 0, end: 3, text: "Ali" };

const base = {
  id: "e",
  evidence: [span],
  confidence: 0.9,
  madeBy: { kind: "person", name: "Ada", version: "2024-06-22" },
  claims: [],
  certainty: null,
  date: null,
  place: null,
};

const event = {
  ...base,
  kind: "event",
  codebook: "PLOVER 2021",
  plover: "ASSAULT",
  mode: null,
  context: [],
  cameo: "19",
  actors: ["a"],
  recipients: [],
  trigger: [span],
  occurrence: "happened",
};

const transfer = {
  ...base,
  kind: "transfer",
  supplier: ["a"],
  recipient: [],
  via: [],
  items: [],
  stage: "ordered",
  completed: null,
  value: null,
};

const commitment = {
  ...base,
  kind: "commitment",
  form: "pact",
  parties: ["a"],
  trigger: [],
  obligation: [],
  status: "signed",
};

const restriction = {
  ...base,
  kind: "restriction",
  form: "ban",
  instrument: [span],
  imposedBy: ["a"],
  joinedBy: [],
  on: [],
  scope: [],
  touchedBy: ["t"],
};

test.each([
  [event, { quad: "material-conflict", score: -9 }],
  [transfer, { ordered: null, delivered: null, link: null }],
  [commitment, { since: null }],
  [restriction, { touchedBy: [{ entry: "t", relation: "unstated", by: null }] }],
])("what version 2 did not know of $kind is open, and nothing it knew is lost", (stored, added) => {
  expect(Entry.parse(upgradedEntry2(stored))).toEqual({ ...stored, reasons: [], ...added });
});

test("fields keep the vocabulary's order, so that the same record again is known", () => {
  for (const stored of [event, transfer, commitment, restriction]) {
    const upgraded = upgradedEntry2(stored);
    expect(JSON.stringify(upgraded)).toBe(JSON.stringify(Entry.parse(upgraded)));
  }
});

test("a record changes its version only", () => {
  expect(upgradedRecord2({ onrecord: "2", offsets: "utf-16" })).toEqual({ onrecord: "3", offsets: "utf-16" });
});

test.each([undefined, null, 1, [], {}, { onrecord: "1" }, { onrecord: "3" }])("%j is no record of version 2", (one) => {
  expect(upgradedRecord2(one)).toBeNull();
});

test.each([undefined, "x", {}, { kind: "threat" }, { ...restriction, touchedBy: [1] }])(
  "%j is no entry of version 2",
  (stored) => expect(upgradedEntry2(stored)).toBeNull(),
);
