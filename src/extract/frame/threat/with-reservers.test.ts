import { expect, test } from "vitest";
import type { ThreatFrame } from "../frame.ts";
import { at, trees } from "../trees.case.ts";
import { withReservers } from "./with-reservers.ts";

const words = trees(
  "I/PRON/2/nsubj said/VERB/0/root that/SCONJ/5/mark we/PRON/5/nsubj reserve/VERB/2/ccomp the/DET/7/det right/NOUN/5/obj to/PART/9/mark answer/VERB/7/acl",
);

function threat(probability: number): ThreatFrame {
  return {
    kind: "threat",
    trigger: at(words, "reserve the right"),
    probability: 0.9,
    form: { value: "reserved-right", probability: 0.9 },
    roles: [{ role: "agent", range: at(words, "I"), probability }],
  };
}

test("the subject of the verb reserves the right, where the model is sure of nobody", () => {
  expect(withReservers([threat(0.45)], words)).toMatchObject([
    { roles: [{ role: "agent", range: at(words, "we"), rule: "reserver-of-right" }] },
  ]);
  expect(withReservers([threat(0.7)], words)).toEqual([threat(0.7)]);
});
