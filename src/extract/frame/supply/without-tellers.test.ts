import { expect, test } from "vitest";
import { eventFrame, partiesOf } from "../event-frame.case.ts";
import { trees } from "../trees.case.ts";
import { transferFrame } from "./transfer-frame.case.ts";
import { withoutTellers } from "./without-tellers.ts";

const content = (verb: string, behind = "had/AUX/8/aux doubled/VERB/2/ccomp", owner = "the/DET/5/det") =>
  `Oslo/PROPN/2/nsubj ${verb}/VERB/0/root that/SCONJ/2/mark ${owner} deliveries/NOUN/2/nsubj to/ADP/7/case Chad/PROPN/5/nmod ${behind}`;

function supplier(written: string, trigger = "deliveries") {
  const parsed = trees(written);
  const roles = [
    ["agent", "Oslo"],
    ["recipient", "Chad"],
  ] as const;
  return partiesOf(parsed, withoutTellers([transferFrame(parsed, trigger, roles)], parsed)).includes("agent Oslo");
}

test.each([
  ["who only tells of deliveries makes none", content("said"), false],
  ["who denies them may", content("denied"), true],
  ["who says that they will come makes them", content("said", "will/AUX/8/aux double/VERB/2/ccomp"), true],
  ["of what is his he tells as his", content("said", undefined, "its/PRON/5/nmod:poss"), true],
  ["who does something with them is no teller", content("halted"), true],
])("%s", (_, written, isSupplier) => {
  expect(supplier(written)).toBe(isSupplier);
});

test("of the verb whose subject is deliveries as well", () => {
  expect(supplier(content("said"), "had doubled")).toBe(false);
});

const before = (verb: string, thing: string) =>
  `Oslo/PROPN/2/nsubj ${verb}/VERB/0/root ${thing}/NOUN/2/obj ./PUNCT/2/punct Deliveries/NOUN/8/nsubj to/ADP/7/case Chad/PROPN/5/nmod doubled/VERB/0/root`;

test("whom the sentence before names supplies only where it tells of supply", () => {
  expect(supplier(before("held", "talks"), "Deliveries")).toBe(false);
  expect(supplier(before("promised", "tanks"), "Deliveries")).toBe(true);
});

test("the event of the same words goes along, others do not", () => {
  const parsed = trees(content("said"));
  const transfer = transferFrame(parsed, "deliveries", [["recipient", "Chad"]]);
  const told = (plover: "AID" | "ACCUSE") =>
    withoutTellers([eventFrame(parsed, "deliveries", [["agent", "Oslo"]], plover), transfer], parsed)[0]?.roles.length;
  expect(told("AID")).toBe(0);
  expect(told("ACCUSE")).toBe(1);
});
