import { expect, test } from "vitest";
import type { RoleWords } from "../../extract/frame/index.ts";
import { Trees } from "../../extract/trees.ts";
import { writtenWords } from "../../extract/written-words.case.ts";
import { onceEach } from "./once-each.ts";

function kept(written: string, words: readonly string[]): string[] {
  const { text, parsed } = writtenWords(written, { upos: "NOUN" });
  const all = words.map((one): RoleWords => {
    const start = text.indexOf(one);
    return { role: "agent", range: { start, end: start + one.length }, probability: 0.9 };
  });
  return onceEach(new Trees(text, parsed), all).map(({ range }) => text.slice(range.start, range.end));
}

const minister =
  "Iran/PROPN/4/nmod:poss ’s/PART/1/case foreign/ADJ/4/amod minister/NOUN/8/nsubj ,/PUNCT/7/punct Hossein/PROPN/7/compound Amir/PROPN/4/appos spoke/VERB/0/root";

test("a person is one, by the name, whatever else he is called", () => {
  expect(kept(minister, ["Iran ’s", "foreign minister", "Hossein Amir"])).toEqual(["Hossein Amir"]);
  expect(kept(minister, ["Iran ’s", "foreign minister"])).toEqual(["foreign minister"]);
  expect(kept(minister, ["Iran ’s"])).toEqual(["Iran ’s"]);
});

test("what is called something besides keeps its name", () => {
  expect(
    kept("Chad/PROPN/5/nsubj ,/PUNCT/4/punct the/DET/4/det neighbour/NOUN/1/appos agreed/VERB/0/root", [
      "Chad",
      "the neighbour",
    ]),
  ).toEqual(["Chad"]);
});

test("two who act are two", () => {
  expect(kept("Iran/PROPN/4/nsubj and/CCONJ/3/cc Iraq/PROPN/1/conj met/VERB/0/root", ["Iran", "Iraq"])).toEqual([
    "Iran",
    "Iraq",
  ]);
});
