import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import { trees } from "./trees.case.ts";
import { withoutAffected } from "./without-affected.ts";

const called = "Berg/PROPN/2/nsubj called/VERB/0/root to/PART/4/mark arrest/VERB/2/xcomp Lee/PROPN/4/obj";
const given: Given = [
  ["agent", "Berg"],
  ["recipient", "Lee"],
];

function parties(written: string, trigger: string): string[] {
  const parsed = trees(written);
  return partiesOf(parsed, withoutAffected([eventFrame(parsed, trigger, given, "REQUEST")], parsed));
}

test("whom what is asked for would befall is not asked", () => {
  expect(parties(called, "called to arrest")).toEqual(["agent Berg"]);
});

test.each([
  [called.replace("arrest", "meet"), "called to meet"],
  [called.replace("called", "tried").replace("arrest", "convince"), "tried to convince"],
  ["Berg/PROPN/2/nsubj urged/VERB/0/root Lee/PROPN/2/obj to/PART/5/mark leave/VERB/2/xcomp", "urged"],
])("who is asked stays: %s", (written, trigger) => {
  expect(parties(written, trigger)).toEqual(["agent Berg", "recipient Lee"]);
});
