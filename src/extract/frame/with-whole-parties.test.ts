import { describe, expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import { trees } from "./trees.case.ts";
import { isSomebody, withWholeParties } from "./with-whole-parties.ts";

function parties(written: string, trigger: string, given: Given): string[] {
  const parsed = trees(written);
  return partiesOf(
    parsed,
    withWholeParties(
      [eventFrame(parsed, trigger, given)],
      parsed,
      (noun) => parsed.word(noun) === "calls" || isSomebody(parsed.word(noun), null),
    ),
  );
}

describe("a party is the whole phrase in which its words tell whose or which it is", () => {
  test.each([
    ["Chadian/ADJ/2/amod rebels/NOUN/3/nsubj fled/VERB/0/root", "Chadian", "agent Chadian rebels"],
    ["Chadian/ADJ/2/amod jets/NOUN/3/nsubj left/VERB/0/root", "Chadian", "agent Chadian"],
    ["Berg/PROPN/2/compound allies/NOUN/3/nsubj fled/VERB/0/root", "Berg", "agent Berg allies"],
    ["Berg's/PROPN/2/nmod:poss calls/NOUN/3/nsubj fled/VERB/0/root", "Berg's", "agent Berg's"],
    ["Berg's/PROPN/2/nmod:poss advisers/NOUN/3/nsubj fled/VERB/0/root", "Berg's", "agent Berg's advisers"],
    // The tree is as the model often has it: the name as the subject of the noun.
    ["Berg/PROPN/2/nsubj allies/NOUN/3/nsubj fled/VERB/0/root", "Berg", "agent Berg allies"],
    [
      "two/NUM/3/nummod Chad/PROPN/3/compound groups/NOUN/4/nsubj fled/VERB/0/root",
      "two Chad",
      "agent two Chad groups",
    ],
    ["Iran/PROPN/2/amod allied/ADJ/3/amod rebels/NOUN/4/nsubj fled/VERB/0/root", "Iran", "agent Iran allied rebels"],
    ["Chad/PROPN/2/compound shelling/NOUN/3/nsubj began/VERB/0/root", "Chad", "agent Chad"],
  ])("%s", (written, words, whole) => {
    const trigger = written.includes("shelling") ? "shelling" : (/(fled|left)/u.exec(written)?.[0] ?? "");
    expect(parties(written, trigger, [["agent", words]])).toEqual([whole]);
  });
});

test.each([
  // The tree is as the model often has it: the words between two nouns as prepositions of the second.
  ["Rebels/NOUN/5/nsubj backed/VERB/4/case by/ADP/4/case Chad/PROPN/1/nmod fled/VERB/0/root", "agent Rebels"],
  [
    "groups/NOUN/6/nsubj allied/VERB/1/acl with/ADP/5/case the/DET/5/det junta/NOUN/2/obl fled/VERB/0/root",
    "agent groups",
  ],
  // What a thing is linked to may well act by it.
  ["mines/NOUN/5/nsubj linked/VERB/1/acl to/ADP/4/case Chad/PROPN/2/obl fled/VERB/0/root", "agent Chad"],
])("by whom somebody stands is not who acts: %s", (written, whole) => {
  const words = written.includes("junta") ? "the junta" : "Chad";
  expect(parties(written, "fled", [["agent", words]])).toEqual([whole]);
});

test("who backs somebody acts in the backing itself", () => {
  const written = "rebels/NOUN/0/root backed/VERB/1/acl by/ADP/4/case Chad/PROPN/2/obl";
  expect(parties(written, "backed", [["agent", "Chad"]])).toEqual(["agent Chad"]);
});

test("words that only tell of another party are none of their own", () => {
  const written =
    "Malian/ADJ/3/amod movement/NOUN/3/compound Azawad/PROPN/4/nsubj attacked/VERB/0/root Gao/PROPN/4/obj";
  expect(
    parties(written, "attacked", [
      ["agent", "Malian"],
      ["agent", "Azawad"],
      ["recipient", "Gao"],
    ]),
  ).toEqual(["agent Azawad", "recipient Gao"]);
});

test("a crown prince is his country's", () => {
  const written = "Oman/PROPN/4/nmod:poss 's/PART/1/case crown/NOUN/4/compound prince/NOUN/5/nsubj arrived/VERB/0/root";
  const given = [
    ["agent", "Oman"],
    ["agent", "crown prince"],
  ] as const;
  expect(parties(written, "arrived", given)).toEqual(["agent Oman 's crown prince"]);
});

describe("what stands behind a name", () => {
  const written = (tail: string) =>
    `Berg/PROPN/8/nsubj ,/PUNCT/4/punct an/DET/4/det adviser/NOUN/1/dep ${tail} left/VERB/0/root`;
  const given = [
    ["agent", "Berg"],
    ["agent", "an adviser"],
  ] as const;
  test("says who it is", () => {
    const words = written("to/ADP/6/case Oslo/PROPN/4/nmod ,/PUNCT/4/punct");
    expect(parties(words, "left", given)).toEqual(["agent Berg"]);
  });
  test("is another in a list", () => {
    const words = written("and/CCONJ/6/cc Lee/PROPN/1/conj ,/PUNCT/4/punct");
    expect(parties(words, "left", given)).toEqual(["agent Berg", "agent an adviser"]);
  });
});

test("the second of a pair is acted upon as the first is", () => {
  const written =
    "The/DET/2/det siege/NOUN/0/root of/ADP/4/case civilians/NOUN/2/nmod and/CCONJ/6/cc rebels/NOUN/4/conj by/ADP/8/case Chad/PROPN/2/nmod";
  expect(
    parties(written, "siege", [
      ["recipient", "civilians"],
      ["agent", "rebels"],
      ["agent", "Chad"],
    ]),
  ).toEqual(["recipient civilians", "recipient rebels", "agent Chad"]);
});
