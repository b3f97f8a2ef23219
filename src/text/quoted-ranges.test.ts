import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText } from "./any-text.case.ts";
import { INSIDE } from "./quote-states.ts";
import { quotedOf, quotedRanges } from "./quoted-ranges.ts";
import { spanOf } from "./range.ts";
import { wordFeatures } from "./word-features.ts";
import { words } from "./words.ts";

const quoted = (text: string) => quotedRanges(text).map((range) => spanOf(text, range).text);

describe("quotedRanges", () => {
  it.each<[text: string, inside: string[]]>([
    ["He left.", []],
    ['"We left," he said. "They did not."', ["We left,", "They did not."]],
    ["“We ‘really’ left,” he said.", ["We ‘really’ left,"]],
    ["‘It’s the dogs’ turn,’ he said.", ["It’s the dogs"]],
    ["« Nous partons », dit-elle.", ["Nous partons"]],
    ["“First.\n“Second.” He left.", ["First.", "Second."]],
    ["“First.\nSecond,” he said. “Third.”", ["First.\nSecond,", "Third."]],
    ['He said, "First.\nSecond."\nThird.', ["First.\nSecond."]],
    ["“First.\nHe left.\n“Second.”", ["First.", "Second."]],
    ["“” \"\" '' “", []],
  ])("%j", (text, inside) => {
    expect(quoted(text)).toEqual(inside);
  });

  it("holds exactly the words whose quote feature is inside", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = words(text);
        const { quote } = wordFeatures(text, found);
        const ranges = quotedOf(text, found, quote);
        found.forEach((word, i) => {
          const inside = ranges.some((range) => range.start <= word.start && word.end <= range.end);
          expect(inside).toBe(quote[i] === INSIDE);
        });
      }),
    );
  });
});
