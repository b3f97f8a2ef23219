import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { toCsv } from "./csv.ts";

const Lines = z.array(z.array(z.string()));
const readBack = (csv: string) => Lines.parse(parse(csv, { relaxColumnCount: false }));
const two = [{ title: "who" }, { title: "how many" }];

describe("a table as CSV", () => {
  test.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ["+1", "'+1"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["  =1", "'  =1"],
    ["＝1", "'＝1"],
    ["| calc", "'| calc"],
    ["a=b", "a=b"],
    ["Mali", "Mali"],
  ])("words that a spreadsheet would run are defused: %j", (words, written) => {
    expect(readBack(toCsv({ columns: two, rows: [[words, 1]] }))[1]).toEqual([written, "1"]);
  });

  test("numbers below zero stay numbers, links are their words, what is not known is empty", () => {
    const rows = [
      [-10, 2.5],
      [{ text: "Niger", href: "/actor/ner" }, null],
    ];
    expect(toCsv({ columns: two, rows })).toBe("who,how many\r\n-10,2.5\r\nNiger,\r\n");
  });

  test("any words come back as they were, but for the apostrophe", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string()), { minLength: 1 }), (rows) => {
        const back = readBack(toCsv({ columns: two, rows })).slice(1);
        expect(back.map((line) => line.map((cell) => cell.replace(/^'/, "")))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ""))),
        );
      }),
      { numRuns: 60 },
    );
  });
});
