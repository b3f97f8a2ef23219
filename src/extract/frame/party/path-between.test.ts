import { expect, test } from "vitest";
import { trees } from "../trees.case.ts";
import { pathBetween } from "./path-between.ts";

const parsed = trees(
  "Oslo/PROPN/2/nsubj promised/VERB/0/root to/PART/4/mark arm/VERB/2/xcomp Kyiv/PROPN/7/nmod:poss 's/PART/5/case army/NOUN/4/obj",
);

test("the way goes up to the word over both and down again", () => {
  expect(pathBetween(parsed, 0, 3)).toEqual({ steps: ["^nsubj", "xcomp"], lastUp: "nsubj" });
  expect(pathBetween(parsed, 4, 3)).toEqual({ steps: ["^nmod:poss", "^obj"], lastUp: "obj" });
});

test("a word over the other hangs on nothing on the way", () => {
  expect(pathBetween(parsed, 1, 3)).toEqual({ steps: ["xcomp"], lastUp: null });
});

test("words of two trees are apart", () => {
  const two = trees("Oslo/PROPN/2/nsubj left/VERB/0/root Rome/PROPN/4/nsubj stayed/VERB/0/root");
  expect(pathBetween(two, 0, 3)).toEqual({ steps: ["apart"], lastUp: "apart" });
});
