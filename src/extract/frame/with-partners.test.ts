import { expect, test } from "vitest";
import { eventFrame, type Given, partiesOf } from "./event-frame.case.ts";
import { trees } from "./trees.case.ts";
import { withPartners } from "./with-partners.ts";

function parties(written: string, trigger: string, given: Given): string[] {
  const parsed = trees(written);
  return partiesOf(parsed, withPartners([eventFrame(parsed, trigger, given, "COOPERATE")], parsed));
}

test("with whom one works is the other side", () => {
  const works = "Oslo/PROPN/2/nsubj works/VERB/0/root with/ADP/4/case Riga/PROPN/2/obl";
  const given = [
    ["agent", "Oslo"],
    ["agent", "Riga"],
  ] as const;
  expect(parties(works, "works", given)).toEqual(["agent Oslo", "recipient Riga"]);
  expect(parties(works, "works with", given)).toEqual(["agent Oslo", "recipient Riga"]);
});

test("who buys acts, and whom it comes from is the other side", () => {
  const bought = "Oslo/PROPN/2/nsubj bought/VERB/0/root jets/NOUN/2/obj from/ADP/5/case Seoul/PROPN/2/obl";
  const given = [
    ["recipient", "Oslo"],
    ["agent", "Seoul"],
  ] as const;
  expect(parties(bought, "bought", given)).toEqual(["agent Oslo", "recipient Seoul"]);
});

test("ships from several states that train together all act", () => {
  const trained = "Ships/NOUN/4/nsubj from/ADP/3/case Iran/PROPN/1/nmod trained/VERB/0/root";
  expect(parties(trained, "trained", [["agent", "Iran"]])).toEqual(["agent Iran"]);
});
