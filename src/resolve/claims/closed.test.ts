import { expect, test } from "vitest";
import { claimsIn, type Words } from "./claims.case.ts";

const author = "author asserts certain positive";

test("what is told before a speaker whose words all stand behind him is none of his", () => {
  const parsed =
    "While/SCONJ/3/mark Oslo/PROPN/3/nsubj shelled/VERB/7/advcl ports/NOUN/3/obj ,/PUNCT/7/punct Ruiz/PROPN/7/nsubj insisted/VERB/0/root that/SCONJ/10/mark talks/NOUN/10/nsubj continue/VERB/7/ccomp";
  const insisted: Words = ["Ruiz", "insisted", "that talks continue"];
  expect(claimsIn(parsed, "shelled", [insisted], {}, true).short).toEqual([author]);
  expect(claimsIn(parsed, "continue", [insisted], {}, true).short).toEqual(["ruiz asserts certain positive"]);
});

const quote = "“/PUNCT/2/punct Ready/ADJ/4/ccomp ”/PUNCT/2/punct said/VERB/0/root Ruiz/PROPN/4/nsubj ,/PUNCT/4/punct";
const said: Words = ["Ruiz", "said", "“ Ready ”"];

test("what a speaker does besides, behind all that he says, is the report's", () => {
  const parsed = `${quote} angered/VERB/4/dep by/ADP/9/case Oslo/PROPN/7/obl`;
  const about = { kind: "event", category: "ACCUSE", occurrence: "happened", agents: ["ruiz"] } as const;
  expect(claimsIn(parsed, "angered", [said], about, true).short).toEqual([author]);
});

test("what is told of a speaker in a clause of his own is the report's", () => {
  const parsed = `${quote} whose/PRON/8/nmod:poss troops/NOUN/9/nsubj fled/VERB/4/dep`;
  expect(claimsIn(parsed, "fled", [said], {}, true).short).toEqual([author]);
});
