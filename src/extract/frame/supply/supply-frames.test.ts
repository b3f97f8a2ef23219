import { expect, test } from "vitest";
import { partiesOf } from "../event-frame.case.ts";
import { trees } from "../trees.case.ts";
import { supplyFrames } from "./supply-frames.ts";

const told = (written: string) => {
  const parsed = trees(written);
  return partiesOf(parsed, supplyFrames(parsed));
};

test("verbs that supply somebody with something", () => {
  const supplied = "Oman/PROPN/2/nsubj supplied/VERB/0/root Chad/PROPN/2/obj with/ADP/5/case tanks/NOUN/2/obl";
  expect(told(supplied)).toEqual(["agent Oman", "recipient Chad", "item tanks"]);
});

test("what is sent does not receive what goes with it", () => {
  const sent = "Oman/PROPN/2/nsubj sent/VERB/0/root troops/NOUN/2/obj with/ADP/5/case tanks/NOUN/2/obl";
  expect(told(sent)).toEqual([]);
});

test("whoever gives up arms gives them to nobody", () => {
  const given =
    "Rebels/NOUN/2/nsubj gave/VERB/0/root up/ADP/2/compound:prt towns/NOUN/2/obj and/CCONJ/6/cc rifles/NOUN/4/conj";
  expect(told(given)).toEqual([]);
  expect(told(given.replace("gave/", "sent/").replace(" up/ADP/2/compound:prt", " them/PRON/2/iobj"))).not.toEqual([]);
});
