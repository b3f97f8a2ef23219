import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "./any-text.case.ts";
import { codePointOffsets } from "./code-point-offsets.ts";

describe("codePointOffsets", () => {
  it("counts as Array.from does, at every offset and back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const offsets = codePointOffsets(text);
        const characters = Array.from(text);
        for (let utf16 = 0; utf16 <= text.length; utf16++) {
          expect(offsets.toCodePoint(utf16)).toBe(Array.from(text.slice(0, utf16)).length);
        }
        for (let codePoint = 0; codePoint <= characters.length; codePoint++) {
          expect(offsets.toUtf16(codePoint)).toBe(characters.slice(0, codePoint).join("").length);
        }
      }),
    );
  });

  it("takes lone surrogates for one each", () => {
    const offsets = codePointOffsets("\ude42\ud83d\ud83d\ude42\ud83d");
    expect([0, 1, 2, 4, 5].map(offsets.toCodePoint)).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4].map(offsets.toUtf16)).toEqual([0, 1, 2, 4, 5]);
  });

  it("converts nothing in a text without pairs", () => {
    const offsets = codePointOffsets("said");
    expect(offsets.toCodePoint(4)).toBe(4);
    expect(offsets.toUtf16(4)).toBe(4);
  });
});
