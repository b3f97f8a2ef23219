import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleOf } from "./sample.ts";

it("keeps a short text whole and takes start, middle and end of a long one", () => {
  expect(sampleOf("abcdefghi", 9)).toBe("abcdefghi");
  expect(sampleOf("abcdefghi", 3)).toBe("a e i");
});

it("never takes more than it was asked for, spaces between its parts aside", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 3, max: 50 }), (text, length) => {
      expect(sampleOf(text, length).length).toBeLessThanOrEqual(length + 2);
    }),
  );
});
