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

test("where nobody else does, nobody named does; and nothing is done to them", () => {
  expect(rolesOf(gave, [["agent", "Thai"]])).toEqual([]);
  expect(rolesOf(gave, [["agent", "Thai-made rifles"]])).toEqual([]);
  const event = eventFrame(gave, "gave", [["recipient", "Thai"]], "AID");
  expect(partiesOf(gave, withoutMakers([event], gave))).toEqual([]);
});

const hit = (make: string) =>
  trees(`Thai-${make}/ADJ/2/amod rockets/NOUN/3/nsubj hit/VERB/0/root Goma/PROPN/3/obj at/ADP/6/case noon/NOUN/3/obl`);
const parties = [
  ["agent", "Thai"],
  ["recipient", "Goma"],
] as const;

test.each(["made", "built", "designed", "era", "supplied"])("with %s weapons others attack", (make) => {
  const parsed = hit(make);
  const attack = eventFrame(parsed, "hit", parties, "ASSAULT");
  expect(partiesOf(parsed, withoutMakers([attack], parsed))).toEqual(["recipient Goma"]);
});

test("who backs others or is led by them is no maker", () => {
  const parsed = hit("led");
  const attack = eventFrame(parsed, "hit", parties, "ASSAULT");
  expect(partiesOf(parsed, withoutMakers([attack], parsed))).toEqual(["agent Thai", "recipient Goma"]);
});

test("who supplied what is used supplies, but not to whom it hits", () => {
  const parsed = hit("supplied");
  const [attack, supply] = [
    eventFrame(parsed, "hit", parties, "ASSAULT"),
    transferFrame(parsed, "supplied", parties, "delivered"),
  ];
  expect(partiesOf(parsed, withoutMakers([supply, attack], parsed).slice(0, 1))).toEqual(["agent Thai"]);
  expect(partiesOf(parsed, withoutMakers([supply], parsed))).toEqual(["agent Thai", "recipient Goma"]);
});

test("of a name of two words neither acts", () => {
  const parsed = trees(
    "Warsaw/PROPN/2/compound Pact-era/ADJ/3/amod shells/NOUN/5/nsubj were/AUX/5/aux sent/VERB/0/root to/ADP/7/case Chad/PROPN/5/obl",
  );
  const given = [
    ["agent", "Warsaw"],
    ["recipient", "Chad"],
  ] as const;
  expect(rolesOf(parsed, given, "sent")).toEqual(["recipient Chad"]);
});

test("who holds weapons of others' make acts", () => {
  const parsed = trees(
    "Rebels/NOUN/5/nsubj with/ADP/4/case Thai-made/ADJ/4/amod rifles/NOUN/1/nmod struck/VERB/0/root Goma/PROPN/5/obj",
  );
  const attack = eventFrame(parsed, "struck", [["agent", "Rebels with Thai-made rifles"]], "ASSAULT");
  expect(partiesOf(parsed, withoutMakers([attack], parsed))).toEqual(["agent Rebels with Thai-made rifles"]);
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
  const parsed = trees(
    "Chad/PROPN/2/nsubj got/VERB/0/root Thai-supplied/ADJ/4/amod rifles/NOUN/2/obj in/ADP/6/case May/PROPN/2/obl",
  );
  const given = [
    ["agent", "Thai"],
    ["item", "supplied rifles"],
  ] as const;
  expect(rolesOf(parsed, given, "got")).toEqual(["agent Thai", "item rifles"]);
});
