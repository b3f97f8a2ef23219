import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import { trees } from "./trees.case.ts";
import { withVictims } from "./with-victims.ts";

function parties(written: string, given: Given): string[] {
  const parsed = trees(written);
  return partiesOf(
    parsed,
    withVictims([eventFrame(parsed, "airstrike", given)], parsed, () => true),
  );
}

const given = [
  ["agent", "US"],
  ["recipient", "mosque"],
] as const;

test("who was killed by an attack is whom it hit, not where it fell", () => {
  const killed =
    "nurses/NOUN/3/nsubj:pass were/AUX/3/aux:pass killed/VERB/0/root by/ADP/6/case US/PROPN/6/compound airstrike/NOUN/3/obl on/ADP/8/case mosque/NOUN/6/nmod";
  expect(parties(killed, given)).toEqual(["recipient nurses", "agent US"]);
  const died =
    "nurses/NOUN/2/nsubj died/VERB/0/root in/ADP/5/case US/PROPN/5/compound airstrike/NOUN/2/obl on/ADP/7/case mosque/NOUN/5/nmod";
  expect(parties(died, given)).toEqual(["recipient nurses", "agent US"]);
});

test("of an attack that nobody is said to be hurt by, all stays", () => {
  const told =
    "nurses/NOUN/2/nsubj told/VERB/0/root of/ADP/5/case US/PROPN/5/compound airstrike/NOUN/2/obl on/ADP/7/case mosque/NOUN/5/nmod";
  expect(parties(told, given)).toEqual(["agent US", "recipient mosque"]);
});
