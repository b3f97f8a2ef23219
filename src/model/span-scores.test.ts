import { expect, test } from "vitest";
import { apart, probabilityOf, SpanScores } from "./span-scores.ts";

/** Two labels, queries of two values, spans of up to three words. */
const layout = { labels: 2, queryWidth: 2, widths: [0.5, 0, -1] };

/** Rows of begins (two labels), ends (two labels), query, key. */
function spans(...rows: readonly (readonly [number, number, number, number, number, number, number, number])[]) {
  return new SpanScores(layout, Float32Array.from(rows.flat()));
}

test("a span's score is its begin, its end, the product of its first and last word, and its width's", () => {
  const scores = spans([1, 2, 0, 0, 3, 1, 9, 9], [0, 0, 0, 0, 9, 9, 9, 9], [0, 0, 4, 8, 9, 9, 2, -1]);
  expect(scores.words).toBe(3);
  expect(scores.score(0, 3, 0)).toBeCloseTo(1 + 4 + (3 * 2 - 1) / Math.sqrt(2) - 1, 5);
  expect(scores.score(0, 3, 1)).toBeCloseTo(2 + 8 + (3 * 2 - 1) / Math.sqrt(2) - 1, 5);
  expect(scores.ends(0, 3, 1)).toBe(10);
});

test("spans above a score come by first word, longer first, and none is longer than the widths go", () => {
  const row = [1, -9, 1, -9, 0, 0, 0, 0] as const;
  const found = spans(row, row, row, row).above(0);
  expect(found.map((s) => [s.first, s.last])).toEqual([
    [0, 3],
    [0, 2],
    [0, 1],
    [1, 4],
    [1, 3],
    [1, 2],
    [2, 4],
    [2, 3],
    [3, 4],
  ]);
  expect(new Set(found.map((s) => s.label))).toEqual(new Set([0]));
});

test("of spans that cross or share their words the better stays; nested ones both do", () => {
  const span = (first: number, last: number, score: number, label = 0) => ({ first, last, label, score });
  expect(apart([span(0, 3, 1), span(2, 4, 2), span(2, 3, 0.5), span(2, 4, 1.5, 1)])).toEqual([
    span(2, 4, 2),
    span(2, 3, 0.5),
  ]);
  expect(apart([span(0, 2, 1), span(0, 4, 0.1), span(4, 5, 3)]).map((s) => s.last)).toEqual([4, 2, 5]);
});

test("log-odds of nought are even", () => {
  expect(probabilityOf(0)).toBe(0.5);
  expect(probabilityOf(2)).toBeCloseTo(0.8808, 4);
});
