import { expect, test } from "vitest";
import { claimsIn, type Words } from "./claims.case.ts";

const author = "author asserts certain positive";
const parsed = "Ruiz/PROPN/2/nsubj rejected/VERB/0/root attacks/NOUN/2/obj from/ADP/5/case Oslo/PROPN/3/nmod";
const rejected: Words = ["Ruiz", "rejected", "attacks from Oslo", { denies: true }];

test("who rejects what others accuse him of does not deny that they did", () => {
  const accuse = { kind: "event", category: "ACCUSE", occurrence: "happened", agents: ["oslo"] } as const;
  expect(claimsIn(parsed, "attacks", [rejected], accuse).short).toEqual([author]);
  expect(claimsIn(parsed, "attacks", [], accuse, true).short).toEqual([author]);
});

test("what another said before, of which something is wished, the report tells", () => {
  const hope =
    "Ruiz/PROPN/2/nsubj hopes/VERB/0/root Oslo/PROPN/4/nsubj drops/VERB/2/ccomp its/PRON/6/nmod:poss attacks/NOUN/4/obj";
  const hopes: Words = ["Ruiz", "hopes", "Oslo drops its attacks"];
  const accuse = { kind: "event", category: "ACCUSE", occurrence: "happened", agents: ["oslo"] } as const;
  expect(claimsIn(hope, "attacks", [hopes], accuse).short).toEqual([author]);
});

test("what another asked or backed, of which somebody thinks something, the report tells", () => {
  const thinks = "Ruiz/PROPN/2/nsubj thinks/VERB/0/root its/PRON/4/nmod:poss support/NOUN/5/nsubj ended/VERB/2/ccomp";
  const about = { kind: "event", category: "SUPPORT", occurrence: "happened" } as const;
  const statement: Words = ["Ruiz", "thinks", "its support ended"];
  expect(claimsIn(thinks, "support", [statement], { ...about, agents: ["oslo"] }).short).toEqual([author]);
  expect(
    claimsIn(thinks, "support", [statement], { ...about, category: "REJECT", agents: ["ruiz"] }).short,
  ).not.toEqual([author]);
});
