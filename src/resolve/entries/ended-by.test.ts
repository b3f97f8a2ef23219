import { expect, test } from "vitest";
import { at, trees } from "../../extract/frame/trees.case.ts";
import { endedBy } from "./ended-by.ts";

const ended = (written: string, name: string) => {
  const words = trees(written);
  const found = endedBy(words, at(words, name), { start: 0, end: words.text.length });
  return found === null ? null : words.text.slice(found.start, found.end);
};

test.each([
  ["Oslo/PROPN/2/nsubj lifted/VERB/0/root its/PRON/4/nmod:poss sanctions/NOUN/2/obj", "sanctions", "lifted"],
  ["the/DET/2/det truce/NOUN/3/nsubj broke/VERB/0/root down/ADP/3/compound:prt", "truce", "broke"],
  ["the/DET/2/det ban/NOUN/4/nsubj:pass was/AUX/4/aux:pass scrapped/VERB/0/root", "ban", "scrapped"],
  ["a/DET/2/det ban/NOUN/0/root lifted/VERB/2/acl in/ADP/5/case May/PROPN/3/obl", "ban", "lifted"],
  [
    "sanctions/NOUN/2/nsubj imposed/VERB/5/case on/ADP/4/case Chad/PROPN/5/nmod were/AUX/6/aux lifted/PROPN/0/root",
    "sanctions",
    "lifted",
  ],
  [
    "truce/NOUN/2/nsubj brokered/VERB/5/case by/ADP/4/case Oslo/PROPN/2/obl collapsed/VERB/0/root",
    "truce",
    "collapsed",
  ],
])("over: %s", (written, name, by) => {
  expect(ended(written, name)).toBe(by);
});

test.each([
  ["Oslo/PROPN/3/nsubj may/AUX/3/aux lift/VERB/0/root its/PRON/5/nmod:poss sanctions/NOUN/3/obj", "sanctions"],
  [
    "Oslo/PROPN/2/nsubj wants/VERB/0/root to/PART/4/mark lift/VERB/2/xcomp the/DET/6/det sanctions/NOUN/4/obj",
    "sanctions",
  ],
  ["Oslo/PROPN/2/nsubj lifted/VERB/0/root some/DET/4/det sanctions/NOUN/2/obj", "sanctions"],
  ["the/DET/2/det truce/NOUN/5/nsubj has/AUX/5/aux not/PART/5/advmod collapsed/VERB/0/root", "truce"],
  ["the/DET/2/det truce/NOUN/3/nsubj ended/VERB/0/root the/DET/5/det war/NOUN/3/obj", "truce"],
  [
    "Oslo/PROPN/2/nsubj lifted/VERB/0/root a/DET/4/det ban/NOUN/2/obj but/CCONJ/6/cc reimposed/VERB/2/conj it/PRON/6/obj",
    "ban",
  ],
  ["Oslo/PROPN/2/nsubj broke/VERB/0/root the/DET/4/det truce/NOUN/2/obj", "truce"],
  [
    "Oslo/PROPN/2/nsubj denied/VERB/0/root it/PRON/5/nsubj had/AUX/5/aux lifted/VERB/2/ccomp the/DET/7/det ban/NOUN/5/obj",
    "ban",
  ],
])("not over: %s", (written, name) => {
  expect(ended(written, name)).toBeNull();
});
