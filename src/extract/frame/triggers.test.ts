import { expect, test } from "vitest";
import { readText, spanRows } from "../../model/read-text.case.ts";
import { triggersOf } from "./triggers.ts";

const labels = ["event", "transfer", "omen"];

/** What is found where spans of one word whose beginning and end say a label come to `score`, the others to 2 less. */
function found(text: string, score: number, spans: readonly (readonly [number, number, number])[]) {
  const read = readText(text, (window) => ({ triggers: spanRows(window, labels.length, spans) }));
  const width = score - 2 - 100 / Math.sqrt(spans.length);
  const layout = { labels, queryWidth: spans.length, widths: [width] };
  return read.windows.flatMap((window) =>
    triggersOf(layout, window).map(({ kind, first, last }) => [kind, first, last] as const),
  );
}

test("the same words may name acts of two kinds", () => {
  const both = [
    [1, 2, 0],
    [1, 2, 1],
  ] as const;
  expect(found("Chad delivered tents", 0.5, both).sort()).toEqual([
    ["event", 1, 2],
    ["transfer", 1, 2],
  ]);
});

test("a kind that the product does not know is left out", () => {
  expect(found("Chad delivered tents", -2.5, [[1, 2, 2]])).toEqual([]);
});

test("words of a rare kind are worth asking about from a lower score on than those of an event", () => {
  expect(found("Chad delivered tents", -2.5, [[1, 2, 1]])).toEqual([["transfer", 1, 2]]);
  expect(found("Chad delivered tents", -2.5, [[1, 2, 0]])).toEqual([]);
});
