import fc from "fast-check";
import { expect, test } from "vitest";
import { PhrasesByWord } from "./phrases-by-word.ts";

const phrase = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 5 }))
  .map(([first, words]) => ({ first, last: first + words }));

test("the phrases of a passage are those that begin and end in it, in the order given", () => {
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 20 }), phrase, (phrases, { first, last }) => {
      const inside = phrases.filter((one) => first <= one.first && one.last <= last);
      expect(new PhrasesByWord(phrases).within(first, last)).toEqual(
        inside.map((one) => ({ first: one.first - first, last: one.last - first })),
      );
    }),
    { numRuns: 200 },
  );
});
