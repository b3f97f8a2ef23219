import { expect, test } from "vitest";
import { noCodes, type ReportRecord, unreadReport } from "../record/index.ts";
import { codePointRecord } from "./code-points.ts";

const text = "😀😀 Ali said no 😀.";
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });

const record: ReportRecord = {
  onrecord: "3",
  report: unreadReport({ id: "r", source: "-", title: null, published: null, text }),
  offsets: "utf-16",
  actors: [
    {
      id: "a",
      name: "Ali",
      kind: "unknown",
      country: null,
      partOf: null,
      members: [],
      roles: [],
      codes: noCodes,
      identifiedBy: { kind: "rule", name: "same-words", version: "1" },
      mentions: [{ ...span("Ali"), form: "name" }],
    },
  ],
  entries: [],
  places: [],
  dates: [],
  stray: [{ ...span("no 😀"), reason: "caption" }],
  unresolved: [{ span: span("said"), reason: "a test" }],
};

test("every span, however deep, equals its slice in code points", () => {
  const converted = codePointRecord(record);
  const units = [...text];
  const spans = [converted.actors[0]?.mentions[0], converted.stray[0], converted.unresolved[0]?.span];
  expect(converted.offsets).toBe("code-point");
  for (const s of spans) expect(units.slice(s?.start, s?.end).join("")).toBe(s?.text);
  expect(converted.stray[0]?.start).toBe(text.indexOf("no") - 2);
});

test("a record in code points stays as it is", () => {
  const converted = codePointRecord(record);
  expect(codePointRecord(converted)).toBe(converted);
});
