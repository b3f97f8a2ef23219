import fc from "fast-check";
import { expect, it } from "vitest";
import { anyText } from "./any-text.case.ts";
import { spanOf } from "./range.ts";
import { words } from "./words.ts";

it("covers every visible character once, in order, each span its slice", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0;
      for (const word of words(text)) {
        expect(text.slice(before, word.start)).toMatch(/^\p{White_Space}*$/u);
        const span = spanOf(text, word);
        expect(span.text).toBe(text.slice(span.start, span.end));
        expect(span.text).toMatch(
          /^(?:[\p{L}\p{M}\p{N}]+(?:(?:(?!\u200b)\p{Cf})+[\p{L}\p{M}\p{N}]+)*|[^\p{White_Space}\p{L}\p{M}\p{N}])$/u,
        );
        before = word.end;
      }
      expect(text.slice(before)).toMatch(/^\p{White_Space}*$/u);
    }),
  );
});

it("takes U+FEFF for a part of a word and U+0085 for white space, as training does", () => {
  expect(words("a\ufeffb\u0085c").map(({ start }) => start)).toEqual([0, 4]);
  expect(words("a \ufeff b").map(({ start }) => start)).toEqual([0, 2, 4]);
});
