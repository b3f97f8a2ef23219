import { describe, expect, test } from "vitest";
import { z } from "zod";
import { recordExample } from "./record-example.ts";
import { recordSchema, schemaPath, schemaText } from "./record-schema.ts";
import { readGenerated } from "./write-generated.ts";

const schema = recordSchema();

test(`${schemaPath} is the schema of src/record as it is`, () => {
  expect(readGenerated(schemaPath), "npm run generate writes it anew").toBe(schemaText());
});

test("the schema says its draft, id, title and version", () => {
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.$id).toBe("urn:onrecord:schema:record-3");
  expect(schema.title).toBe("Onrecord record, version 3");
  expect(Object.keys(schema.$defs ?? {})).toEqual(
    expect.arrayContaining(["ReportRecord", "Entry", "Statement", "Span"]),
  );
});

describe("the schema", () => {
  const read = z.fromJSONSchema(JSON.parse(readGenerated(schemaPath)));
  const entry = recordExample.entries[0];

  test("takes the example", () => {
    expect(read.safeParse(recordExample).error).toBeUndefined();
  });

  test.each([
    ["another version", { ...recordExample, onrecord: "0" }],
    ["a field too many", { ...recordExample, more: 1 }],
    ["a field too few", { ...recordExample, stray: undefined }],
    ["an unknown kind", { ...recordExample, entries: [{ ...entry, kind: "rumour" }] }],
    ["an entry without evidence", { ...recordExample, entries: [{ ...entry, evidence: [] }] }],
    ["a confidence over 1", { ...recordExample, entries: [{ ...entry, confidence: 1.2 }] }],
    ["a negative offset", { ...recordExample, stray: [{ start: -1, end: 2, text: "abc" }] }],
    ["no date", { ...recordExample, report: { ...recordExample.report, published: "2024-02-30" } }],
  ])("refuses %s", (_, record) => {
    expect(read.safeParse(record).success).toBe(false);
  });
});

test("the example's spans are the words they say", () => {
  const { text } = recordExample.report;
  const spans = JSON.stringify(recordExample).matchAll(/\{"start":(\d+),"end":(\d+),"text":("(?:[^"\\]|\\.)*")/g);
  const slices = [...spans].map(([, start, end, words = ""]) => [text.slice(Number(start), Number(end)), words]);
  expect(slices).toHaveLength(12);
  for (const [slice, words = ""] of slices) expect(JSON.parse(words)).toBe(slice);
});
