import { expect, test } from "vitest";
import { type Encoding, type Facts, noFacts, type Origin, type Report } from "../../record/index.ts";
import { sampleRecord } from "../../store/sample-record.case.ts";
import { foundFields } from "./found-fields.ts";

const { report } = sampleRecord();

/** The fields that are shown of what was found beside a report's text. */
function shown(facts: Partial<Facts>, encoding: Encoding | null = null, of: Report = report) {
  const origin: Origin = {
    sha256: "0".repeat(64),
    size: 1,
    format: "html",
    encoding,
    language: { code: "eng", name: "English", confident: true },
    within: null,
    fetched: null,
    facts: { ...noFacts, ...facts },
  };
  return foundFields(of, origin).filter(([, value]) => value !== null);
}

test("facts are shown with what told them", () => {
  expect(
    shown({ outlet: { value: "The Daily", by: "json-ld" }, modified: { value: "2026-03-05", by: "meta" } }),
  ).toEqual([
    ["outlet", "The Daily, as its page's JSON-LD says"],
    ["changed", "2026-03-05, as its page's meta tags say"],
  ]);
  expect(shown({ authors: [{ value: "Aili Tamm", by: "field" }] })).toEqual([["by", "Aili Tamm, as its row says"]]);
  expect(foundFields(report, null)).toEqual([]);
});

test("what the text itself names stands before what was found beside it", () => {
  const named = { ...report, outlet: { start: 0, end: 3, text: "Sun" }, authors: [{ start: 4, end: 7, text: "Bo" }] };
  expect(
    shown({ outlet: { value: "The Daily", by: "meta" }, authors: [{ value: "Aili", by: "meta" }] }, null, named),
  ).toEqual([]);
});

test("an encoding is shown where it is not simply UTF-8", () => {
  expect(shown({}, { name: "utf-8", by: "valid-utf-8", note: null })).toEqual([]);
  expect(shown({}, { name: "utf-16le", by: "bom", note: null })).toEqual([
    ["encoding", "utf-16le, by its byte order mark"],
  ]);
  expect(shown({}, { name: "windows-1252", by: "detected", note: "utf-8 is declared but the bytes are not" })).toEqual([
    ["encoding", "windows-1252, by statistics of its bytes; utf-8 is declared but the bytes are not"],
  ]);
});
