import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import { at, trees } from "./trees.case.ts";
import { withNamedWholes } from "./with-named-wholes.ts";

const shot =
  "Islamic/PROPN/2/compound State/PROPN/3/nsubj shot/VERB/0/root at/ADP/6/case San/PROPN/6/compound Bernardino/PROPN/3/obl";

function parties(given: Given): string[] {
  const parsed = trees(shot);
  const names = [
    { label: "organisation", range: at(parsed, "Islamic State") },
    { label: "place", range: at(parsed, "San Bernardino") },
  ];
  return partiesOf(parsed, withNamedWholes([eventFrame(parsed, "shot", given)], parsed, names));
}

test("a piece of a name is the whole name", () => {
  const given = [
    ["agent", "Islamic"],
    ["recipient", "San"],
  ] as const;
  expect(parties(given)).toEqual(["agent Islamic State", "recipient San Bernardino"]);
});

test("two pieces of one name are one party", () => {
  const given = [
    ["agent", "Islamic"],
    ["agent", "State"],
  ] as const;
  expect(parties(given)).toEqual(["agent Islamic State"]);
});

test("a state inside a longer name, and a name inside another, stay", () => {
  const parsed = trees(
    "US/PROPN/2/compound Treasury/PROPN/3/nsubj accused/VERB/0/root Trump/PROPN/5/compound Tower/PROPN/3/obj",
  );
  const names = [
    { label: "organisation", range: at(parsed, "US Treasury") },
    { label: "organisation", range: at(parsed, "Trump Tower") },
    { label: "person", range: at(parsed, "Trump") },
  ];
  const frame = eventFrame(parsed, "accused", [
    ["agent", "US"],
    ["recipient", "Trump"],
  ]);
  expect(withNamedWholes([frame], parsed, names)).toEqual([frame]);
});
