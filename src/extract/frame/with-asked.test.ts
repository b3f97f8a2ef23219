import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import { trees } from "./trees.case.ts";
import { withAsked } from "./with-asked.ts";

function parties(written: string, trigger: string, given: Given, plover: "REQUEST" | "REJECT" = "REQUEST"): string[] {
  const parsed = trees(written);
  return partiesOf(parsed, withAsked([eventFrame(parsed, trigger, given, plover)], parsed));
}

const petition = "A/DET/2/det petition/NOUN/0/root for/SCONJ/6/mark Ali/PROPN/6/nsubj to/PART/6/mark resign/VERB/2/acl";

test("who stands between 'for' and 'to' is asked", () => {
  expect(parties(petition, "petition for Ali to resign", [["agent", "Ali"]])).toEqual(["recipient Ali"]);
  expect(parties(petition, "petition", [])).toEqual(["recipient Ali"]);
});

test("who must do something is asked to, and who says so asks", () => {
  const must = "Oslo/PROPN/3/nsubj must/AUX/3/aux apologise/VERB/5/ccomp Riga/PROPN/5/nsubj said/VERB/0/root";
  const given = [
    ["agent", "Oslo"],
    ["agent", "Riga"],
  ] as const;
  expect(parties(must, "must apologise", given)).toEqual(["recipient Oslo", "agent Riga"]);
});

test("whose plea is rebuffed does not rebuff it", () => {
  const rebuffed = "Oslo/PROPN/2/nsubj rebuffed/VERB/0/root pleas/NOUN/2/obj from/ADP/5/case Riga/PROPN/3/nmod";
  const given = [
    ["agent", "Oslo"],
    ["agent", "Riga"],
  ] as const;
  expect(parties(rebuffed, "rebuffed pleas", given, "REJECT")).toEqual(["agent Oslo", "recipient Riga"]);
});

test("whose call is rejected is refused, not the call", () => {
  const rejected = "Oslo/PROPN/2/nsubj rejected/VERB/0/root calls/NOUN/2/obj from/ADP/5/case Riga/PROPN/3/nmod";
  const given = [
    ["agent", "Oslo"],
    ["recipient", "calls"],
  ] as const;
  expect(parties(rejected, "rejected", given, "REJECT")).toEqual(["agent Oslo", "recipient Riga"]);
});
