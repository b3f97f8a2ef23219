import fc from "fast-check";
import { expect, it } from "vitest";
import { anyText } from "./any-text.case.ts";
import { spanOf, trimRange } from "./range.ts";

it("gives a span the range's own offsets and words", () => {
  expect(spanOf("He 🙂 said so.", { start: 3, end: 10 })).toEqual({ start: 3, end: 10, text: "🙂 said" });
});

it("trims white space only, and all of it", () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const trimmed = trimRange(text, { start, end });
      expect(text.slice(trimmed.start, trimmed.end)).toBe(
        text.slice(start, end).replace(/^\p{White_Space}+|\p{White_Space}+$/gu, ""),
      );
    }),
  );
});

it("leaves an empty range at the start of white space", () => {
  expect(trimRange("a \n b", { start: 1, end: 4 })).toEqual({ start: 1, end: 1 });
});
