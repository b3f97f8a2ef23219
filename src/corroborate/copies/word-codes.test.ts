import fc from "fast-check";
import { expect, test } from "vitest";
import { termsOf } from "./terms.ts";
import { NAME, NUMBER, QUOTED } from "./word-code.ts";
import { wordCodes } from "./word-codes.ts";

const codesOf = (text: string) => [...wordCodes(text, 0, text.length, () => 0)];
const termCodes = (text: string) =>
  termsOf(text).map(({ code, name, number }) => (code | (name ? NAME : 0) | (number ? NUMBER : 0)) >>> 0);

const pieces = fc.constantFrom(
  ..."Kyiv talks T 12 1,500 3.5 , . ' ’ s don't President’s Çelik café e\u0301 ½ ² № Łódź 😀 𝟙 — “ \u00a0 x1 May two".split(
    " ",
  ),
);

test("codes are those of the words that termsOf tells, whatever letters and marks are joined", () => {
  const text = fc
    .array(fc.oneof(pieces, fc.constant(" "), fc.string({ unit: "binary", maxLength: 3 })))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, (one) => {
      expect(codesOf(one)).toEqual(termCodes(one));
    }),
    { numRuns: 150 },
  );
});

test("a part of a text has its own words, with the flags of where they stand", () => {
  const text = "He said “Ankara will wait” on Monday.";
  const [start, end] = [text.indexOf("Ankara"), text.indexOf(" on")];
  const codes = wordCodes(text, start, end, (place) => (place < text.indexOf("wait") ? QUOTED : 0));
  expect([...codes].map((code) => code & (NAME | NUMBER | QUOTED))).toEqual([QUOTED, QUOTED, 0]);
  expect([...codes].map((code) => code & ~QUOTED)).toEqual(termCodes("Ankara will wait").map((code) => code & ~QUOTED));
});
