import { expect, test } from "vitest";
import { partiesOf } from "../event-frame.case.ts";
import { trees } from "../trees.case.ts";
import { type TransferRoles, transferFrame } from "./transfer-frame.case.ts";
import { withGetters } from "./with-getters.ts";

function sides(written: string, trigger: string, roles: TransferRoles) {
  const parsed = trees(written);
  return partiesOf(parsed, withGetters([transferFrame(parsed, trigger, roles)], parsed));
}

test("whoever buys receives", () => {
  const bought = "Oman/PROPN/2/nsubj bought/VERB/0/root jets/NOUN/2/obj";
  expect(
    sides(bought, "bought", [
      ["agent", "Oman"],
      ["item", "jets"],
    ]),
  ).toEqual(["recipient Oman", "item jets"]);
});

test("and by whom things were bought", () => {
  const bought =
    "Jets/NOUN/3/nsubj:pass were/AUX/3/aux:pass bought/VERB/0/root by/ADP/5/case Oman/PROPN/3/obl from/ADP/7/case Peru/PROPN/3/obl";
  expect(
    sides(bought, "bought", [
      ["item", "Jets"],
      ["agent", "Oman"],
      ["agent", "Peru"],
    ]),
  ).toEqual(["item Jets", "recipient Oman", "agent Peru"]);
});

test("whoever sells does not", () => {
  const sold = "Oman/PROPN/2/nsubj sold/VERB/0/root jets/NOUN/2/obj";
  expect(sides(sold, "sold", [["agent", "Oman"]])).toEqual(["agent Oman"]);
});
