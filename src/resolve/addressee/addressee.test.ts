import { expect, test } from "vitest";
import { rangeOf, tree } from "../../extract/tree.case.ts";
import { Trees } from "../../extract/trees.ts";
import { addresseeRanges } from "./addressee.ts";

function addressees(parsed: string, cue: string, content: string): string[] {
  const { text, syntax } = tree(parsed);
  const found = addresseeRanges(new Trees(text, syntax), [rangeOf(text, cue)], [rangeOf(text, content)]);
  return found.map(({ start, end }) => text.slice(start, end));
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

test('what stands behind "to" with other verbs is not spoken to', () => {
  const parsed = "He/PRON/2/nsubj attributed/VERB/0/root delays/NOUN/2/obj to/ADP/5/case Moscow/PROPN/2/obl";
  expect(addressees(parsed, "attributed", "delays")).toEqual([]);
});

test('"called on" asks whom it is called on', () => {
  const parsed =
    "The/DET/2/det UN/PROPN/3/nsubj called/VERB/0/root on/ADP/5/case Israel/PROPN/3/obl to/PART/7/mark stop/VERB/3/advcl";
  expect(addressees(parsed, "called", "to stop")).toEqual(["Israel"]);
});

test("a paper, a rally and whoever is described are spoken to as a whole", () => {
  const parsed =
    "“/PUNCT/3/punct We/PRON/3/nsubj leave/VERB/0/root ,/PUNCT/3/punct ”/PUNCT/3/punct she/PRON/7/nsubj told/VERB/3/parataxis a/DET/10/det closed/ADJ/10/amod session/NOUN/7/obj of/ADP/12/case parliament/NOUN/10/nmod";
  expect(addressees(parsed, "told", "We leave")).toEqual(["a closed session of parliament"]);
});

test("who is told is the subject of a passive", () => {
  const parsed =
    "Lawmakers/NOUN/3/nsubj:pass were/AUX/3/aux told/VERB/0/root that/SCONJ/6/mark stocks/NOUN/6/nsubj fell/VERB/3/ccomp";
  expect(addressees(parsed, "told", "that stocks fell")).toEqual(["Lawmakers"]);
});

test("a letter says whom it is to", () => {
  const parsed =
    "In/ADP/3/case a/DET/3/det letter/NOUN/9/obl to/ADP/6/case the/DET/6/det council/NOUN/3/nmod ,/PUNCT/9/punct he/PRON/9/nsubj wrote/VERB/0/root that/SCONJ/12/mark aid/NOUN/12/nsubj stopped/VERB/9/ccomp";
  expect(addressees(parsed, "wrote", "that aid stopped")).toEqual(["the council"]);
});

test("what can neither hear nor answer is not spoken to, where the verb takes things too", () => {
  const parsed =
    "Iran/PROPN/2/nsubj challenged/VERB/0/root its/PRON/4/nmod assertion/NOUN/2/obj on/ADP/6/case Monday/PROPN/2/obl";
  const challenged = (hearers: readonly number[]) => {
    const { text, syntax } = tree(parsed);
    const cue = rangeOf(text, "challenged");
    return addresseeRanges(new Trees(text, syntax), [cue], [], new Set(hearers)).map(({ start, end }) =>
      text.slice(start, end),
    );
  };
  expect(challenged([])).toEqual([]);
  expect(challenged([3])).toEqual(["assertion"]);
});

test("whoever is asked to do what is said stands at its head", () => {
  const parsed = "It/PRON/2/nsubj asked/VERB/0/root the/DET/4/det committee/NOUN/2/obj to/PART/6/mark act/VERB/2/xcomp";
  expect(addressees(parsed, "asked", "the committee to act")).toEqual(["the committee"]);
  expect(addressees(parsed, "asked", "committee to act")).toEqual([]);
});
