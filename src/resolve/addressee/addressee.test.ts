import { expect, test } from "vitest";
import { rangeOf, tree } from "../syntax/tree.case.ts";
import { addresseeWords } from "./addressee.ts";

function addressees(parsed: string, cue: string, content: string): string[] {
  const { text, syntax } = tree(parsed);
  return addresseeWords(syntax, text, [rangeOf(text, cue)], [rangeOf(text, content)]).map((at) => {
    const { start = 0, end = 0 } = syntax.words[at] ?? {};
    return text.slice(start, end);
  });
}

test("the object of a verb of telling is spoken to", () => {
  const parsed =
    "Putin/PROPN/2/nsubj cautioned/VERB/0/root Seoul/PROPN/2/obj against/SCONJ/5/mark arming/VERB/2/advcl Kyiv/PROPN/5/obj";
  expect(addressees(parsed, "cautioned", "against arming Kyiv")).toEqual(["Seoul"]);
});

test("the object of other verbs is what is said", () => {
  const parsed = "He/PRON/2/nsubj announced/VERB/0/root sanctions/NOUN/2/obj on/ADP/5/case Friday/PROPN/2/obl";
  expect(addressees(parsed, "announced", "sanctions")).toEqual([]);
  expect(addressees(parsed, "announced", "on Friday")).toEqual([]);
});

test('who stands behind "to" is spoken to, unless it is part of what is said', () => {
  const parsed =
    "She/PRON/2/nsubj explained/VERB/0/root to/ADP/4/case reporters/NOUN/2/obl that/SCONJ/7/mark aid/NOUN/7/nsubj went/VERB/2/ccomp to/ADP/9/case Darfur/PROPN/7/obl";
  expect(addressees(parsed, "explained", "that aid went to Darfur")).toEqual(["reporters"]);
  expect(addressees(parsed, "explained", "to reporters")).toEqual([]);
});

test('"called on" asks whom it is called on', () => {
  const parsed =
    "The/DET/2/det UN/PROPN/3/nsubj called/VERB/0/root on/ADP/5/case Israel/PROPN/3/obl to/PART/7/mark stop/VERB/3/advcl";
  expect(addressees(parsed, "called on", "to stop")).toEqual(["Israel"]);
});
