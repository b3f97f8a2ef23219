import { expect, test } from "vitest";
import { trees } from "../trees.case.ts";
import { ultimatums } from "./ultimatums.ts";

const told = (written: string) => {
  const words = trees(written);
  return ultimatums(words).map(({ roles }) =>
    Object.fromEntries(roles.map(({ role, range }) => [role, words.text.slice(range.start, range.end)])),
  );
};

test("an order, and what follows where it is not obeyed", () => {
  const order =
    "Leave/VERB/0/root the/DET/3/det island/NOUN/1/obj or/CCONJ/8/cc else/ADV/8/advmod we/PRON/8/nsubj will/AUX/8/aux attack/VERB/1/conj you/PRON/8/obj ,/PUNCT/1/punct the/DET/12/det captain/NOUN/13/nsubj said/VERB/1/parataxis ./PUNCT/1/punct";
  expect(told(order)).toEqual([{ condition: "Leave the island", consequence: "we will attack you" }]);
});

test("what has to be done, with a subject of its own", () => {
  const until =
    "The/DET/2/det rebels/NOUN/3/nsubj must/AUX/4/aux leave/VERB/0/root or/CCONJ/6/cc face/VERB/4/conj war/NOUN/6/obj ./PUNCT/4/punct";
  expect(told(until)).toEqual([{ condition: "The rebels must leave", consequence: "face war" }]);
});

test("one of two that will do something threatens nobody", () => {
  expect(
    told(
      "Oslo/PROPN/5/nsubj or/CCONJ/3/cc Bonn/PROPN/1/conj will/AUX/5/aux respond/VERB/0/root today/NOUN/5/obl ./PUNCT/5/punct",
    ),
  ).toEqual([]);
});
