import { expect, test } from "vitest";
import { partiesOf } from "../event-frame.case.ts";
import type { FrameRole, TransferFrame } from "../frame.ts";
import { at, trees } from "../trees.case.ts";
import { withGetters } from "./with-getters.ts";

const likely = { probability: 0.8 } as const;

function sides(written: string, trigger: string, roles: readonly (readonly [FrameRole, string])[]) {
  const parsed = trees(written);
  const frame: TransferFrame = {
    ...likely,
    kind: "transfer",
    trigger: at(parsed, trigger),
    stage: { value: "ordered", ...likely },
    type: { value: "arms", ...likely },
    roles: roles.map(([role, words]) => ({ role, range: at(parsed, words), ...likely })),
  };
  return partiesOf(parsed, withGetters([frame], parsed));
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
