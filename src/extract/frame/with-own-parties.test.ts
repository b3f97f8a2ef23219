import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import { trees } from "./trees.case.ts";
import { withOwnParties } from "./with-own-parties.ts";

function parties(written: string, trigger: string, given: Given): string[] {
  const parsed = trees(written);
  return partiesOf(
    parsed,
    withOwnParties([eventFrame(parsed, trigger, given)], parsed, (noun) =>
      /^(?:soldiers|army|marchers)$/u.test(parsed.word(noun)),
    ),
  );
}

const died =
  "marchers/NOUN/3/nsubj:pass were/AUX/3/aux:pass killed/VERB/0/root when/ADV/7/advmod the/DET/6/det army/NOUN/7/nsubj fired/VERB/3/advcl";

test("who takes part in another clause alone does not act beside the verb's own subject", () => {
  const given = [
    ["agent", "marchers"],
    ["agent", "the army"],
  ] as const;
  expect(parties(died, "fired", given)).toEqual(["agent the army"]);
  expect(parties(died, "fired", [["agent", "marchers"]])).toEqual(["agent marchers"]);
});

test("of an article alone its phrase is the party; a preposition is none", () => {
  expect(parties(died, "fired", [["agent", "the"]])).toEqual(["agent the army"]);
  expect(
    parties("soldiers/NOUN/2/nsubj fired/VERB/0/root in/ADP/4/case Gao/PROPN/2/obl", "fired", [["agent", "in"]]),
  ).toEqual([]);
});

test("where a party is gives way to the party", () => {
  const left = "soldiers/NOUN/4/nsubj in/ADP/3/case Mali/PROPN/1/nmod left/VERB/0/root";
  expect(parties(left, "left", [["agent", "Mali"]])).toEqual(["agent soldiers"]);
  const both = [
    ["agent", "soldiers"],
    ["agent", "Mali"],
  ] as const;
  expect(parties(left, "left", both)).toEqual(["agent soldiers"]);
  const joined =
    "police/NOUN/6/nsubj and/CCONJ/3/cc soldiers/NOUN/1/conj in/ADP/5/case Mali/PROPN/3/nmod left/VERB/0/root";
  expect(parties(joined, "left", [["agent", "Mali"]])).toEqual(["agent soldiers"]);
  const plants = "plants/NOUN/4/nsubj in/ADP/3/case Mali/PROPN/1/nmod burned/VERB/0/root";
  expect(parties(plants, "burned", [["agent", "Mali"]])).toEqual(["agent Mali"]);
});

test("an age beside a name is no party, nor what a hyphen joins to a word", () => {
  const aged = "Ann/PROPN/4/nsubj 27/NUM/1/appos has/AUX/4/aux pleaded/VERB/0/root anti/ADJ/6/amod war/NOUN/4/obl";
  const given = [
    ["agent", "Ann"],
    ["agent", "27"],
    ["recipient", "anti"],
  ] as const;
  expect(parties(aged, "pleaded", given)).toEqual(["agent Ann"]);
});
