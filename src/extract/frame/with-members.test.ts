import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import { trees } from "./trees.case.ts";
import { withMembers } from "./with-members.ts";

function parties(written: string, trigger: string, given: Given): string[] {
  const parsed = trees(written);
  return partiesOf(parsed, withMembers([eventFrame(parsed, trigger, given, "ACCUSE")], parsed));
}

const condemned =
  "states/NOUN/2/nsubj condemned/VERB/0/root Mali/PROPN/2/obj including/VERB/5/case Chile/PROPN/2/nmod and/CCONJ/7/cc Ghana/PROPN/5/conj";

test("who is named as one of a group is on its side", () => {
  const given = [
    ["agent", "states"],
    ["recipient", "Mali"],
    ["recipient", "Chile"],
    ["recipient", "Ghana"],
  ] as const;
  expect(parties(condemned, "condemned", given)).toEqual([
    "agent states",
    "recipient Mali",
    "agent Chile",
    "agent Ghana",
  ]);
});

test("where no group is a party nothing is moved", () => {
  expect(parties(condemned, "condemned", [["recipient", "Chile"]])).toEqual(["recipient Chile"]);
});
