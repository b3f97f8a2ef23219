import { expect, test } from "vitest";
import { rangeOf, tree } from "../../extract/tree.case.ts";
import { hangsOn } from "./hangs-on.ts";

const { text, syntax } = tree(
  "Ten/NUM/3/nsubj:pass were/AUX/3/aux:pass killed/VERB/0/root in/ADP/6/case an/DET/6/det airstrike/NOUN/3/obl on/ADP/8/case Gao/PROPN/6/nmod and/CCONJ/10/cc shelled/VERB/3/conj",
);
const at = (words: string) => rangeOf(text, words);

test("an act named within another's words is that act, what is joined by “and” is another", () => {
  expect(hangsOn(syntax, at("airstrike"), at("killed"))).toBe(true);
  expect(hangsOn(syntax, at("killed"), at("airstrike"))).toBe(false);
  expect(hangsOn(syntax, at("shelled"), at("killed"))).toBe(false);
});
