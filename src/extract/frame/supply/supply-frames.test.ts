import { expect, test } from "vitest";
import { Trees } from "../../trees.ts";
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

test("of goods that are bought the seller is whose they are, the buyer whose the buying is", () => {
  const halted = (adjective: string, noun: string) =>
    `Oman/PROPN/2/nsubj halted/VERB/0/root purchases/NOUN/2/obj of/ADP/6/case ${adjective}/ADJ/6/amod ${noun}/NOUN/3/nmod`;
  expect(told(halted("Thai", "rifles"))).toEqual(["recipient Oman", "agent Thai", "item Thai rifles"]);
  const own = "Thai/ADJ/2/amod purchases/NOUN/0/root of/ADP/4/case rifles/NOUN/2/nmod";
  expect(told(own)).toEqual(["recipient Thai", "item rifles"]);
});

test("of a name whose last part the tree has torn off the whole acts, and what one opposes is refused", () => {
  const text = "Ann Lee-in opposed arming Chad";
  const words = [...text.matchAll(/\p{L}+|-/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const parsed = new Trees(text, {
    words,
    upos: ["PROPN", "PROPN", "PUNCT", "NOUN", "VERB", "NOUN", "PROPN"],
    head: Int32Array.from([1, 5, 1, 4, 5, -1, 5]),
    relation: ["compound", "nsubj", "punct", "nsubj", "dep", "root", "obj"],
  });
  const found = supplyFrames(parsed);
  expect(partiesOf(parsed, found)).toEqual(["agent Ann Lee-in", "recipient Chad"]);
  expect(found[0]?.stage.value).toBe("refused");
});

test("what somebody has done is no passive, though the tree makes it a participle", () => {
  const smuggled =
    "Oman/PROPN/3/nsubj has/AUX/3/aux smuggled/VERB/7/acl rifles/NOUN/3/obj to/ADP/6/case Chad/PROPN/3/obl he/PRON/8/nsubj said/VERB/0/root";
  expect(told(smuggled)).toEqual(["agent Oman", "item rifles", "recipient Chad"]);
});

test("a cargo plane brings things, and supplies none", () => {
  const by = (adjective: string, kind: string) =>
    `Rifles/NOUN/3/nsubj were/AUX/3/aux:pass delivered/VERB/0/root to/ADP/5/case Chad/PROPN/3/obl by/ADP/9/case ${adjective}/${kind}/9/amod cargo/NOUN/9/compound planes/NOUN/3/obl`;
  expect(told(by("large", "ADJ"))).toEqual(["item Rifles", "recipient Chad"]);
  expect(told(by("Thai", "ADJ"))).toEqual(["item Rifles", "recipient Chad", "agent Thai cargo planes"]);
});
