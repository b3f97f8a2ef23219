import fc from "fast-check";
import { expect, test } from "vitest";
import { selectorsOf } from "../../text/index.ts";
import { findAgain } from "./find-again.ts";

const text = "Iran denied it. The envoy said that Iran denied it again, and that the talks would go on.";
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return selectorsOf(text, { start, end: start + words.length });
};

test("words that stand twice are found where they stood", () => {
  const second = text.indexOf("Iran denied it", 1);
  expect(findAgain(text, at("Iran denied it", 1))).toEqual({
    standing: "verified",
    range: { start: second, end: second + 14 },
  });
});

test("words with something put before them have moved", () => {
  const found = findAgain(`Update. ${text}`, at("the talks would go on"));
  expect(found).toEqual({ standing: "moved", range: { start: text.indexOf("the talks") + 8, end: text.length + 7 } });
});

test("words that were changed are gone, and so are short ones in other surroundings", () => {
  expect(findAgain(text.replace("would go on", "would end"), at("the talks would go on")).standing).toBe("gone");
  expect(findAgain("Nobody there said so.", at("said")).standing).toBe("gone");
});

test("words are at their place in the text that they are from, whatever it is", () => {
  const stretch = fc.tuple(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat());
  fc.assert(
    fc.property(stretch, ([of, a, b]) => {
      const points = [...of];
      const from = a % points.length;
      const to = from + 1 + (b % (points.length - from));
      const start = points.slice(0, from).join("").length;
      const end = points.slice(0, to).join("").length;
      expect(findAgain(of, selectorsOf(of, { start, end }))).toEqual({ standing: "verified", range: { start, end } });
    }),
    { numRuns: 200 },
  );
});
