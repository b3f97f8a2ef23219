import { expect, test } from "vitest";
import { readText, spanRows } from "../../model/read-text.case.ts";
import { triggersOf } from "./triggers.ts";

const labels = ["event", "transfer", "omen"];

function found(text: string, spans: readonly (readonly [number, number, number])[]) {
  const read = readText(text, (window) => ({ triggers: spanRows(window, labels.length, spans) }));
  // Spans of one word whose beginning and end say a label come to 0.5, the others to -1.5.
  const width = -1.5 - 100 / Math.sqrt(spans.length);
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
  expect(found("Chad delivered tents", both).sort()).toEqual([
    ["event", 1, 2],
    ["transfer", 1, 2],
  ]);
});

test("a kind that the product does not know is left out", () => {
  expect(found("Chad delivered tents", [[1, 2, 2]])).toEqual([]);
});
