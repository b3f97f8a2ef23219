import { expect, test } from "vitest";
import { eventFrame, partiesOf } from "../event-frame.case.ts";
import { trees } from "../trees.case.ts";
import { type TransferRoles, transferFrame } from "./transfer-frame.case.ts";
import { withoutMakers } from "./without-makers.ts";

const gave = trees(
  "Oman/PROPN/2/nsubj gave/VERB/0/root Chad/PROPN/2/iobj Thai-made/ADJ/5/amod rifles/NOUN/2/obj in/ADP/7/case May/PROPN/2/obl",
);
const made = trees(
  "Oman/PROPN/2/nsubj sent/VERB/0/root rifles/NOUN/2/obj made/VERB/3/acl in/ADP/6/case Peru/PROPN/4/obl to/ADP/8/case Chad/PROPN/2/obl",
);

const rolesOf = (parsed: typeof gave, roles: TransferRoles, trigger = "gave") =>
  partiesOf(parsed, withoutMakers([transferFrame(parsed, trigger, roles)], parsed));

test("where another supplies things, who made them does not", () => {
  const given = [
    ["agent", "Oman"],
    ["recipient", "Chad"],
    ["agent", "Thai"],
  ] as const;
  expect(rolesOf(gave, given)).toEqual(["agent Oman", "recipient Chad"]);
  const bought = [
    ["agent", "Oman"],
    ["agent", "Peru"],
    ["recipient", "Chad"],
  ] as const;
  expect(rolesOf(made, bought, "sent")).toEqual(["agent Oman", "recipient Chad"]);
});

test("where nobody else does, they are theirs; and nothing is done to them", () => {
  expect(rolesOf(gave, [["agent", "Thai"]])).toEqual(["agent Thai"]);
  const event = eventFrame(gave, "gave", [["recipient", "Thai"]], "AID");
  expect(partiesOf(gave, withoutMakers([event], gave))).toEqual([]);
});

test("in the event another supplies as well", () => {
  const event = eventFrame(gave, "gave", [["agent", "Thai"]], "AID");
  const transfer = transferFrame(gave, "gave", [["agent", "Oman"]]);
  expect(partiesOf(gave, withoutMakers([event, transfer], gave))).toEqual([]);
  expect(partiesOf(gave, withoutMakers([event], gave, [transfer]))).toEqual([]);
});

test("of the things that come who made them acts", () => {
  const event = eventFrame(gave, "gave", [["agent", "Thai-made rifles"]], "AID");
  expect(partiesOf(gave, withoutMakers([event], gave))).toEqual(["agent Thai"]);
});

test.each([
  [["Thai", "made rifles"], "Thai-made rifles"],
  [["made rifles"], "Thai-made rifles"],
  [["Thai"], "Thai-made rifles"],
  [["rifles"], "rifles"],
])("of %j the things are %s", (pieces, whole) => {
  const items = pieces.map((words) => ["item", words] as const);
  expect(rolesOf(gave, items)).toEqual([`item ${whole}`]);
});

test("of a word whose front is a party's the things are what stands behind it", () => {
  const given = [
    ["agent", "Thai"],
    ["item", "made rifles"],
  ] as const;
  expect(rolesOf(gave, given)).toEqual(["agent Thai", "item rifles"]);
});
