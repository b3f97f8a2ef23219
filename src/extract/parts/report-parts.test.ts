import { describe, expect, it } from "vitest";
import { inventedPages, partsAsMarked } from "./pages.case.ts";
import { reportParts } from "./report-parts.ts";

const fieldsOf = (marked: readonly string[]) => new Set(marked.map((part) => part.slice(0, part.indexOf(":"))));

describe("what a page has beside its report", () => {
  it.each(inventedPages("pages.txt"))("$name", ({ text, marked }) => {
    expect(partsAsMarked(text, reportParts(text), fieldsOf(marked))).toEqual(marked);
  });
});

describe("what looks like it and belongs to the report", () => {
  it.each(inventedPages("traps.txt"))("$name", ({ text }) => {
    const { stray, byline } = reportParts(text);
    expect(stray.map(({ range, reason }) => `${reason}: ${text.slice(range.start, range.end)}`)).toEqual([]);
    expect(byline).toBeNull();
  });
});
