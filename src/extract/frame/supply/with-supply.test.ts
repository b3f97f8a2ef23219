import { expect, test } from "vitest";
import type { TransferFrame } from "../frame.ts";
import { trees } from "../trees.case.ts";
import { transferFrame } from "./transfer-frame.case.ts";
import { withSupply } from "./with-supply.ts";

const words = trees(
  "Oslo/PROPN/4/nsubj and/CCONJ/3/cc Bonn/PROPN/1/conj discussed/VERB/0/root provisions/NOUN/4/obj of/ADP/8/case Thai/ADJ/8/amod shells/NOUN/5/nmod for/ADP/10/case Chad/PROPN/5/nmod",
);
const [thai, shells, chad] = [
  ["agent", "Thai"],
  ["item", "Thai shells"],
  ["recipient", "Chad"],
] as const;

const told: TransferFrame = {
  ...transferFrame(words, "provisions", [thai, shells, chad], "considered"),
  rule: "supply-noun",
};

test("of words that only speak of a supply the supply itself is taken", () => {
  const roles = [
    ["agent", "Oslo"],
    ["item", "provisions of Thai shells for Chad"],
  ] as const;
  const discussed = transferFrame(words, "discussed", roles, "considered");
  expect(withSupply([{ ...discussed, rule: "supply-noun" }], [told])).toEqual([told]);
});

test("what both read is at least as likely as by the tree alone, where that has both sides", () => {
  const { roles } = transferFrame(words, "provisions", [chad]);
  const read: TransferFrame = { ...told, logOdds: { named: -1, valid: -1 }, roles };
  expect(withSupply([read], [told])).toMatchObject([{ agreed: expect.closeTo(0.512) }]);
  const oneSided = { ...told, roles: told.roles.slice(1) };
  expect(withSupply([read], [oneSided])[0]).not.toHaveProperty("agreed");
});
