import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleRecord } from "../sample-record.case.ts";
import { carriedEntry } from "./carried-entry.ts";
import { entrySpans } from "./entry-spans.ts";

const lines = ["Ana Torres warned: sanctions would be a mistake", "Bo Lind denied: any deal on fighter jets"];
const { report, entries } = sampleRecord({ lines });
const { text } = report;

test("an entry is carried to its own words or not at all, whatever is put into the text, taken out or repeated", () => {
  const edit = fc.record({
    at: fc.nat(text.length),
    out: fc.nat(6),
    put: fc.constantFrom("", " ", "so ", `${lines[0]}\n`, "sanctions would be a mistake"),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
      const to = edits.reduce((was, { at, out, put }) => was.slice(0, at) + put + was.slice(at + out), text);
      for (const entry of entries) {
        const carried = carriedEntry(entry, text, to);
        if (carried === null) continue;
        expect(entrySpans(carried).map(({ path }) => path)).toEqual(entrySpans(entry).map(({ path }) => path));
        for (const { span } of entrySpans(carried)) expect(to.slice(span.start, span.end)).toBe(span.text);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["what is put before it", `New.\n${text}`, 5],
  ["what is put behind it", `${text}More.\n`, 0],
  ["another order", `${lines[1]}\n${lines[0]}\n`, 41],
])("%s does not part an entry from its words", (_, to, shift) => {
  const [first] = entries;
  if (first === undefined) throw new Error("no entry");
  const carried = carriedEntry(first, text, to);
  expect(carried?.evidence[0]?.start).toBe(shift);
});

test.each([
  ["words that changed", text.replace("a mistake", "an error")],
  ["words that are gone", `${lines[1]}\n`],
  ["words that stand there twice", `${lines[0]}\n${lines[0]}\n${lines[0]}\n`],
])("%s are not found", (_, to) => {
  const [first] = entries;
  if (first === undefined) throw new Error("no entry");
  expect(carriedEntry(first, text, to)).toBeNull();
});
