import { expect, test } from "vitest";
import type { Trees } from "../../trees.ts";
import { eventFrame, type Given, partiesOf } from "../event-frame.case.ts";
import type { Frame } from "../frame.ts";
import { trees } from "../trees.case.ts";
import { type TransferRoles, transferFrame } from "./transfer-frame.case.ts";
import { withSides } from "./with-sides.ts";

function sides(
  written: string,
  trigger: string,
  roles: TransferRoles,
  others: (parsed: Trees) => readonly Frame[] = () => [],
) {
  const parsed = trees(written);
  return partiesOf(parsed, withSides([transferFrame(parsed, trigger, roles), ...others(parsed)], parsed));
}

const signed =
  "Oman/PROPN/2/nsubj signed/VERB/0/root a/DET/4/det contract/NOUN/2/obj with/ADP/6/case Seoul/PROPN/4/nmod for/ADP/8/case tanks/NOUN/4/nmod";
const talks =
  "Oman/PROPN/4/nsubj is/AUX/4/cop in/ADP/4/case talks/NOUN/0/root with/ADP/6/case Peru/PROPN/4/nmod to/PART/8/mark buy/VERB/4/acl jets/NOUN/8/obj";
const bought = "Oman/PROPN/2/nsubj bought/VERB/0/root jets/NOUN/2/obj from/ADP/5/case Peru/PROPN/2/obl";

test("with whom or from whom one buys supplies", () => {
  const contract = [
    ["recipient", "Oman"],
    ["recipient", "Seoul"],
    ["item", "tanks"],
  ] as const;
  expect(sides(signed, "signed a contract", contract)).toEqual(["recipient Oman", "agent Seoul", "item tanks"]);
  const buyer = [
    ["recipient", "Oman"],
    ["item", "jets"],
  ] as const;
  expect(sides(talks, "talks with Peru to buy", buyer)).toEqual(["recipient Oman", "agent Peru", "item jets"]);
  const two = [
    ["agent", "Oman"],
    ["item", "jets"],
    ["agent", "Peru"],
  ] as const;
  expect(sides(bought, "bought", two)).toEqual(["recipient Oman", "item jets", "agent Peru"]);
});

test("a contract to deliver is not the buyer's", () => {
  const written = signed.replace("signed/VERB", "supplied/VERB");
  const roles = [
    ["agent", "Oman"],
    ["recipient", "Seoul"],
  ] as const;
  expect(sides(written, "supplied a contract", roles)).toEqual(["agent Oman", "recipient Seoul"]);
});

test("goods are supplied by the state whose adjective they have, but not by who gets them", () => {
  const got = (adjective: string) =>
    `Oman/PROPN/2/nsubj took/VERB/0/root delivery/NOUN/2/obj of/ADP/6/case ${adjective}/ADJ/6/amod jets/NOUN/3/nmod`;
  const roles = (goods: string) =>
    [
      ["recipient", "Oman"],
      ["item", goods],
    ] as const;
  expect(sides(got("Chinese"), "took delivery", roles("Chinese jets"))).toEqual([
    "recipient Oman",
    "item Chinese jets",
    "agent Chinese",
  ]);
  expect(sides(got("Omani"), "took delivery", roles("Omani jets"))).toEqual(["recipient Oman", "item Omani jets"]);
  expect(sides(got("new"), "took delivery", roles("new jets"))).toEqual(["recipient Oman", "item new jets"]);
});

test("who gives in the event of the same words supplies", () => {
  const written =
    "Peru/PROPN/2/nsubj smuggled/VERB/0/root guns/NOUN/2/obj to/ADP/5/case Oman/PROPN/2/obl via/ADP/7/case Chad/PROPN/2/obl";
  const roles = [
    ["item", "guns"],
    ["recipient", "Oman"],
    ["recipient", "Chad"],
  ] as const;
  const given: Given = [
    ["agent", "Peru"],
    ["recipient", "Oman"],
  ];
  expect(sides(written, "smuggled", roles, (parsed) => [eventFrame(parsed, "smuggled", given, "AID")])).toEqual([
    "agent Peru",
    "item guns",
    "recipient Oman",
    "via Chad",
  ]);
  expect(sides(written, "smuggled", roles, (parsed) => [eventFrame(parsed, "smuggled", given, "ASSAULT")])).toEqual([
    "item guns",
    "recipient Oman",
    "via Chad",
  ]);
});

test("whoever gives together with somebody is no recipient, and a ship is not what it carries", () => {
  const written =
    "Oman/PROPN/2/nsubj sent/VERB/0/root dhows/NOUN/2/obj carrying/VERB/3/acl guns/NOUN/4/obj together/ADV/8/advmod with/ADP/8/case Peru/PROPN/2/obl";
  const roles = [
    ["agent", "Oman"],
    ["item", "dhows carrying guns"],
    ["recipient", "Peru"],
  ] as const;
  expect(sides(written, "sent", roles)).toEqual(["agent Oman", "item guns", "agent Peru"]);
});
