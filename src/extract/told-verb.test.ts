import { expect, test } from "vitest";
import { trees } from "./frame/trees.case.ts";
import { isToldVerb } from "./told-verb.ts";

test.each([
  ["Oslo/PROPN/2/nsubj lifted/VERB/0/root it/PRON/2/obj", 1, true],
  ["Oslo/PROPN/3/nsubj has/AUX/3/aux lifted/VERB/0/root it/PRON/3/obj", 2, true],
  ["Oslo/PROPN/3/nsubj may/AUX/3/aux lift/VERB/0/root it/PRON/3/obj", 2, false],
  ["Oslo/PROPN/3/nsubj never/ADV/3/advmod lifted/VERB/0/root it/PRON/3/obj", 2, false],
  ["Oslo/PROPN/3/nsubj nearly/ADV/3/advmod lifted/VERB/0/root it/PRON/3/obj", 2, false],
  ["if/SCONJ/3/mark Oslo/PROPN/3/nsubj lifted/VERB/0/root it/PRON/3/obj", 2, false],
])("%s", (written, verb, isTold) => {
  expect(isToldVerb(trees(written), verb)).toBe(isTold);
});
