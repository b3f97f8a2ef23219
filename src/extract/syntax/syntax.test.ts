import { expect, test } from "vitest";
import { readText } from "../../model/read-text.case.ts";
import { extractSyntax } from "./syntax.ts";

const upos = ["PRON", "VERB", "PUNCT"];
const relations = ["root", "nsubj", "punct"];
const text = "He left. She stayed.";

/** For each word of the text: part of speech, relation, and the word that heads it (itself as a root). */
const words = [
  [0, 1, 1],
  [1, 0, 1],
  [2, 2, 1],
  [0, 1, 4],
  [1, 0, 4],
  [2, 2, 4],
] as const;

/** Rows in which each word asks for its head with a value of its own. */
function rows({ first, last }: { first: number; last: number }): Float32Array {
  const width = upos.length + relations.length + 2 * words.length;
  const out = new Float32Array((last - first) * width);
  for (let w = first; w < last; w++) {
    const [part = 0, relation = 0, head = 0] = words[w] ?? [];
    const at = (w - first) * width;
    out[at + part] = 1;
    out[at + upos.length + relation] = 1;
    out[at + upos.length + relations.length + head] = 9;
    out[at + upos.length + relations.length + words.length + w] = 9;
  }
  return out;
}

const layout = { syntax: { upos, relations, queryWidth: words.length, offsets: [0, 0, 0] } };

test("each sentence has a tree of its own, and heads count from the text's beginning", () => {
  const whole = extractSyntax(
    layout,
    readText(text, (window) => ({ syntax: rows(window) })),
  );
  expect(whole.upos).toEqual(["PRON", "VERB", "PUNCT", "PRON", "VERB", "PUNCT"]);
  expect([...whole.head]).toEqual([1, -1, 1, 4, -1, 4]);
  expect(whole.relation).toEqual(["nsubj", "root", "punct", "nsubj", "root", "punct"]);
  expect(
    extractSyntax(
      layout,
      readText(text, (window) => ({ syntax: rows(window) }), [3]),
    ),
  ).toEqual(whole);
});

test("a sentence that a window cuts has a tree in each", () => {
  const cut = extractSyntax(
    layout,
    readText(text, (window) => ({ syntax: rows(window) }), [4]),
  );
  expect([...cut.head].map((h, w) => h < 0 || h < 4 === w < 4)).not.toContain(false);
  expect([...cut.head].filter((h) => h < 0)).toHaveLength(3);
});

test("only a root is called one", () => {
  const rooted = { syntax: { ...layout.syntax, relations: ["root", "nsubj", "dep"] } };
  const { relation, head } = extractSyntax(
    rooted,
    readText(text, (window) => ({ syntax: rows(window) })),
  );
  expect(relation.map((r) => r === "root")).toEqual([...head].map((h) => h < 0));
});
