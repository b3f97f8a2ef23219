import { expect, test } from "vitest";
import type { Heads } from "../../model/index.ts";
import { readText, spanRows } from "../../model/read-text.case.ts";
import { extractMentions } from "./coreference.ts";

const text = "The president of Peru spoke. He left. Peru waited.";
const classes = ["person", "place"];
const upos = ["DET", "NOUN", "ADP", "PROPN", "VERB", "PUNCT", "PRON", "VERB", "PUNCT", "PROPN", "VERB", "PUNCT"];
const head = [1, 4, 3, 1, -1, 4, 7, -1, 7, 10, -1, 10];
const spans = [
  [0, 4, 0],
  [3, 4, 0],
  [6, 7, 0],
  [9, 10, 0],
  // Over the end of a sentence, so no mention.
  [5, 7, 0],
] as const;

const flat = (...rows: number[][]) => rows;
const tables: Heads["coreference"] = {
  vectorWidth: 1,
  forms: ["name", "description", "pronoun"],
  matches: ["none", "acronym", "part", "head", "same"],
  match: [0, 1, 2].map((later) => [0, 1, 2].map((earlier) => [0, 1, 2, 3, later === 0 && earlier === 0 ? 40 : 4])),
  mentionsApart: { least: [1, 3], score: flat([100, 200], [100, 200], [100, 200]) },
  sentencesApart: { least: [0, 2], score: flat([1000, 2000], [1000, 2000], [1000, 2000]) },
  classes: flat([0.5, 0], [0, 0.25]),
  nested: [0, -1e6],
};

/** Each word asks and answers its own number as a first, last and head word, and looks back by a hundredth of it. */
function rows({ first, last }: { first: number; last: number }): Float32Array {
  return Float32Array.from(
    Array.from({ length: last - first }, (_, i) => [0, 1, 2].flatMap(() => [first + i, 1, (first + i) / 100])).flat(),
  );
}

function read(cuts: readonly number[] = []) {
  const heads = { mentions: { classes, queryWidth: spans.length, widths: [-5, -5, -5, -5] }, coreference: tables };
  const scores = (window: { first: number; last: number }) => {
    const mentions = spanRows(window, 1 + classes.length, spans);
    const width = 2 * (1 + classes.length) + 2 * spans.length;
    // "Peru" begins as a place.
    for (const word of [3, 9])
      if (word >= window.first && word < window.last) mentions[(word - window.first) * width + 2] = 5;
    return { mentions, coreference: rows(window) };
  };
  return extractMentions(heads, readText(text, scores, cuts), { upos, head });
}

test("mentions have their head, form and class", () => {
  expect(read().mentions.map((m) => [text.slice(m.range.start, m.range.end), m.head, m.form, m.class])).toEqual([
    ["The president of Peru", 1, "description", "person"],
    ["Peru", 3, "name", "place"],
    ["He", 6, "pronoun", "person"],
    ["Peru", 9, "name", "place"],
  ]);
});

test("a pair is scored by its vectors, and by what its words, forms, classes and distance show", () => {
  const { score } = read();
  const product = (i: number) => i * 3 * 3 + (i * 3) / 100;
  // He, the president: nothing of the words matches, two mentions and one sentence apart, both persons.
  expect(score(2, 0)).toBeCloseTo(product(6) + 0 + 100 + 1000 + 0.5, 3);
  // Peru, Peru: the same words, two mentions and two sentences apart, both places.
  expect(score(3, 1)).toBeCloseTo(product(9) + 40 + 100 + 2000 + 0.25, 3);
  // Peru, the president of Peru: one lies in the other.
  expect(score(1, 0)).toBeLessThan(-9e5);
});

test("mentions of two windows are compared as those of one", () => {
  const [one, two] = [read(), read([9])];
  expect(two.mentions).toEqual(one.mentions);
  expect(two.score(3, 1)).toBeCloseTo(one.score(3, 1), 4);
});
