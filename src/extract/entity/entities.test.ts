import { expect, test } from "vitest";
import type { Heads } from "../../model/index.ts";
import { readText, spanRows } from "../../model/read-text.case.ts";
import { extractEntities } from "./entities.ts";

const labels = ["person", "state", "nationality", "title", "ship"];
const text = "South Korean President Yoon Suk Yeol visited Hanoi. He left.";

function found(spans: readonly (readonly [number, number, number])[], cuts: readonly number[] = []) {
  const layout: Heads["entities"] = { labels, queryWidth: spans.length, widths: Array.from({ length: 8 }, () => -5) };
  const read = readText(text, (window) => ({ entities: spanRows(window, labels.length, spans) }), cuts);
  return extractEntities({ entities: layout }, read).map(
    ({ label, range }) => `${label}: ${text.slice(range.start, range.end)}`,
  );
}

test("names and values nest, longer ones first", () => {
  expect(
    found([
      [3, 6, 0],
      [0, 6, 0],
      [2, 3, 3],
      [0, 2, 2],
    ]),
  ).toEqual([
    "person: South Korean President Yoon Suk Yeol",
    "nationality: South Korean",
    "title: President",
    "person: Yoon Suk Yeol",
  ]);
});

test("ranges count from the text's beginning, whatever the window", () => {
  expect(found([[7, 8, 1]], [4])).toEqual(["state: Hanoi"]);
});

test("a label that the product does not know is left out", () => {
  expect(found([[7, 8, 4]])).toEqual([]);
});

test("no name goes on over the end of a sentence", () => {
  expect(
    found([
      [7, 10, 0],
      [7, 8, 1],
    ]),
  ).toEqual(["state: Hanoi"]);
});

test("no name goes on over words that the model did not see", () => {
  const layout: Heads["entities"] = { labels, queryWidth: 1, widths: [-5, -5, -5] };
  const read = readText(text, (window) => ({ entities: spanRows(window, labels.length, [[3, 6, 0]]) }));
  const cut = Uint8Array.from(read.text.words, (_, word) => (word === 4 ? 1 : 0));
  const broken = { ...read, text: { ...read.text, cut } };
  expect(extractEntities({ entities: layout }, read)).toHaveLength(1);
  expect(extractEntities({ entities: layout }, broken)).toEqual([]);
});
