import { expect, test } from "vitest";
import type { TransferFrame } from "../frame.ts";
import { at, trees } from "../trees.case.ts";
import { withSupply } from "./with-supply.ts";

const words = trees(
  "Oslo/PROPN/4/nsubj and/CCONJ/3/cc Bonn/PROPN/1/conj discussed/VERB/0/root provisions/NOUN/4/obj of/ADP/8/case Thai/ADJ/8/amod shells/NOUN/5/nmod for/ADP/10/case Chad/PROPN/5/nmod",
);
const likely = { probability: 0.8 } as const;
const role = (role: TransferFrame["roles"][number]["role"], range: string) => ({
  role,
  range: at(words, range),
  ...likely,
});

const told: TransferFrame = {
  ...likely,
  kind: "transfer",
  rule: "supply-noun",
  trigger: at(words, "provisions"),
  stage: { value: "considered", ...likely },
  type: { value: "arms", ...likely },
  roles: [role("agent", "Thai"), role("item", "Thai shells"), role("recipient", "Chad")],
};

test("of words that only speak of a supply the supply itself is taken", () => {
  const discussed: TransferFrame = {
    ...told,
    trigger: at(words, "discussed"),
    roles: [role("agent", "Oslo"), role("item", "provisions of Thai shells for Chad")],
  };
  expect(withSupply([discussed], [told])).toEqual([told]);
});

test("what both read is at least as likely as by the tree alone, where that has both sides", () => {
  const read: TransferFrame = { ...told, logOdds: { named: -1, valid: -1 }, roles: [role("recipient", "Chad")] };
  expect(withSupply([read], [told])).toMatchObject([{ agreed: expect.closeTo(0.512) }]);
  const oneSided = { ...told, roles: told.roles.slice(1) };
  expect(withSupply([read], [oneSided])[0]).not.toHaveProperty("agreed");
});
