import fc from "fast-check";
import { expect, test } from "vitest";
import { searchWords } from "./search-words.ts";

test.each([
  ['Putin "military aid" -* F-16', ["Putin", "military aid", "F-16"]],
  ["«aide militaire» „Hilfe“ “aid”", ["aide militaire", "Hilfe", "aid"]],
  ['"one two', ["one two"]],
  ['a"b c"d', ["a", "b c", "d"]],
  ["don't  stop\tnow\n", ["don't", "stop", "now"]],
  ["a AND (b OR c*)", ["a", "AND", "(b", "OR", "c*)"]],
  ["Владимир 東京 é", ["Владимир", "東京", "é"]],
])("%s", (typed, words) => expect(searchWords(typed)).toEqual(words));

test("every word it gives was typed and has a letter or digit", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "9", " ", '"', "“", "”", "*", "é", "\0")), (pieces) => {
      const typed = pieces.join("");
      fc.pre(/[a9é]/u.test(typed));
      const words = searchWords(typed.slice(0, 60));
      expect(words.every((word) => typed.replaceAll("\0", " ").includes(word) && /[a9é]/u.test(word))).toBe(true);
      expect(words.join("").replaceAll(/[^a9é]/gu, "")).toBe(typed.slice(0, 60).replaceAll(/[^a9é]/gu, ""));
    }),
  );
});
