import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import type { EventFrame } from "./frame.ts";
import { trees } from "./trees.case.ts";
import { withPossessors } from "./with-possessors.ts";

function parties(written: string, trigger: string, given: Given, plover: EventFrame["plover"]["value"]): string[] {
  const parsed = trees(written);
  return partiesOf(parsed, withPossessors([eventFrame(parsed, trigger, given, plover)], parsed));
}

const angry =
  "Turks/PROPN/2/nsubj resent/VERB/0/root Oslo/PROPN/5/nmod:poss \u2019s/PART/3/case support/NOUN/2/obj for/ADP/7/case Riga/PROPN/5/nmod";
const given = [
  ["agent", "Turks"],
  ["agent", "Oslo"],
  ["recipient", "Riga"],
] as const;

test("an owner of support does the supporting, not who resents it", () => {
  expect(parties(angry, "support", given, "SUPPORT")).toEqual(["agent Oslo", "recipient Riga"]);
});

test("nobody is left out where the owner is no doer on record, the act is a verb, or both act", () => {
  const two = given.filter(([, words]) => words !== "Oslo");
  expect(parties(angry, "support", two, "SUPPORT")).toEqual(["agent Turks", "recipient Riga"]);
  expect(parties(angry, "resent", given, "ACCUSE")).toHaveLength(3);
  expect(parties(angry, "support", given, "CONSULT")).toHaveLength(3);
});

test("of a murder the owner may be the victim", () => {
  expect(parties(angry.replace("support", "murder"), "murder", given, "ASSAULT")).toHaveLength(3);
});
