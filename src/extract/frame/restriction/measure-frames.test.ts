import { expect, test } from "vitest";
import { trees } from "../trees.case.ts";
import { measureFrames } from "./measure-frames.ts";

const somebody = /^(?:bonn|oslo|rome|chad|judges|council|niger)$/u;

const told = (written: string) => {
  const words = trees(written);
  const slice = ({ start, end }: { start: number; end: number }) => words.text.slice(start, end);
  return measureFrames(words, (noun) => somebody.test(words.word(noun))).map(({ form, trigger, roles }) => [
    form.value,
    slice(trigger),
    ...roles.map(({ role, range }) => `${role} ${slice(range)}`),
  ]);
};

test("whoever imposes a measure, and on whom it is", () => {
  expect(
    told(
      "Bonn/PROPN/2/nsubj imposed/VERB/0/root sanctions/NOUN/2/obj on/ADP/6/case nine/NUM/6/nummod judges/NOUN/3/nmod",
    ),
  ).toEqual([["sanctions", "sanctions", "agent Bonn", "recipient nine judges"]]);
});

test("what a ban covers, and against whom, with all who imposed it", () => {
  expect(
    told(
      "the/DET/2/det ban/NOUN/0/root on/ADP/5/case rifle/NOUN/5/compound exports/NOUN/2/nmod to/ADP/7/case Chad/PROPN/5/nmod imposed/VERB/2/acl by/ADP/10/case Bonn/PROPN/8/obl ,/PUNCT/12/punct Oslo/PROPN/10/conj and/CCONJ/14/cc Rome/PROPN/10/conj",
    ),
  ).toEqual([["ban", "ban", "item rifle exports to Chad", "recipient Chad", "agent Bonn", "agent Oslo", "agent Rome"]]);
});

test("verbs of banning: somebody from something, or a thing to somebody", () => {
  expect(
    told(
      "Niger/PROPN/2/nsubj barred/VERB/0/root Chad/PROPN/2/obj from/ADP/6/case its/PRON/6/nmod:poss port/NOUN/2/obl",
    ),
  ).toEqual([["ban", "barred", "agent Niger", "recipient Chad", "item its port"]]);
  expect(told("Exports/NOUN/3/nsubj:pass were/AUX/3/aux banned/VERB/0/root by/ADP/5/case Oslo/PROPN/3/obl")).toEqual([
    ["ban", "banned", "item Exports", "agent Oslo"],
  ]);
});

test("who is not said to ban, and what is no measure, is none", () => {
  expect(told("Oslo/PROPN/3/nsubj may/AUX/3/aux ban/VERB/0/root Chad/PROPN/3/obj")).toEqual([]);
  expect(told("remote/ADJ/2/amod controls/NOUN/0/root for/ADP/4/case Chad/PROPN/2/nmod")).toEqual([]);
});
