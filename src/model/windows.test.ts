import fc from "fast-check";
import { expect, test } from "vitest";
import type { ModelText } from "./model-text.ts";
import { windowsOf } from "./windows.ts";

function textOf(
  sizes: readonly number[],
  paragraphs: readonly number[] = [],
  sentences: readonly number[] = [],
): ModelText {
  const flags = (at: readonly number[]) => Uint8Array.from(sizes, (_, i) => (at.includes(i) ? 1 : 0));
  return {
    text: "",
    words: sizes.map((_, i) => ({ start: i, end: i + 1 })),
    pieces: sizes.map((n) => new Array<number>(n).fill(1)),
    case: flags([]),
    quote: flags([]),
    paragraph: flags(paragraphs),
    sentence: flags(sentences),
    cut: flags([]),
  };
}

const cuts = (text: ModelText, room: number) => windowsOf(text, room).map((w) => w.first);

test("windows hold every word once, in order, and never more pieces than there is room for", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 60 });
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.nat(59)),
      fc.array(fc.nat(59)),
      fc.integer({ min: 5, max: 40 }),
      (sizes, p, s, room) => {
        let next = 0;
        for (const window of windowsOf(textOf(sizes, p, s), room)) {
          expect(window.first).toBe(next);
          expect(window.last).toBeGreaterThan(window.first);
          expect(window.pieces).toBeLessThanOrEqual(room);
          const pieces = sizes.slice(window.first, window.last).reduce((sum, n) => sum + Math.min(n, room), 0);
          expect(window.pieces).toBe(pieces);
          next = window.last;
        }
        expect(next).toBe(sizes.length);
      },
    ),
  );
});

test("a window ends before a paragraph, not in one, where a paragraph fits", () => {
  expect(cuts(textOf(new Array<number>(20).fill(1), [0, 7, 14], [0, 3, 7, 9, 14]), 10)).toEqual([0, 7, 14]);
});

test("a long paragraph is cut before a sentence, and a long sentence before a word", () => {
  expect(cuts(textOf(new Array<number>(20).fill(1), [0], [0, 4, 12]), 10)).toEqual([0, 4, 12]);
  expect(cuts(textOf(new Array<number>(20).fill(1), [0], [0]), 10)).toEqual([0, 10]);
});
