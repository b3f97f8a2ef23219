import { expect, test } from "vitest";
import type { FrameRole, TransferFrame } from "../../extract/frame/index.ts";
import { rangeOf, tree } from "../../extract/tree.case.ts";
import { Trees } from "../../extract/trees.ts";
import { isTopic } from "./as-topic.ts";

function topic(parsed: string, trigger: string, ...roles: readonly (readonly [FrameRole, string])[]): boolean {
  const { text, syntax } = tree(parsed);
  const frame: TransferFrame = {
    kind: "transfer",
    trigger: rangeOf(text, trigger),
    probability: 0.9,
    roles: roles.map(([role, words]) => ({ role, range: rangeOf(text, words), probability: 0.9 })),
    stage: { value: "delivered", probability: 0.9 },
    type: { value: "arms", probability: 0.9 },
  };
  return isTopic(new Trees(text, syntax), frame);
}

const studied =
  "Ada/PROPN/2/nsubj studies/VERB/0/root drone/NOUN/4/compound transfers/NOUN/2/obj at/ADP/6/case Antwerp/PROPN/2/obl";
const expert =
  "an/DET/2/det expert/NOUN/0/root on/ADP/5/case arms/NOUN/5/compound deliveries/NOUN/2/nmod from/ADP/7/case Iran/PROPN/5/nmod to/ADP/9/case Chad/PROPN/5/nmod";
const halted = "Oslo/PROPN/2/nsubj halted/VERB/0/root drone/NOUN/4/compound transfers/NOUN/2/obj";

test("what is only studied tells of no transfer", () => {
  expect(topic(studied, "transfers")).toBe(true);
  expect(topic(studied, "drone transfers", ["item", "drone"])).toBe(true);
  expect(topic(expert, "deliveries", ["agent", "Iran"])).toBe(true);
});

test("what has both sides or is done tells of one", () => {
  expect(topic(expert, "deliveries", ["agent", "Iran"], ["recipient", "Chad"])).toBe(false);
  expect(topic(halted, "transfers")).toBe(false);
});
