import { expect, test } from "vitest";
import type { CommitmentFrame } from "../frame.ts";
import { trees } from "../trees.case.ts";
import { withdrawalFrames, withWithdrawals } from "./withdrawals.ts";

const told = (written: string) => {
  const words = trees(written);
  return withdrawalFrames(words).map(({ trigger, roles, status }) => [
    words.text.slice(trigger.start, trigger.end),
    status.value,
    ...roles.map(({ range }) => words.text.slice(range.start, range.end)),
  ]);
};

const leftBy = (helping: string) =>
  `Oslo/PROPN/3/nsubj ${helping} withdrawn/VERB/0/root from/ADP/6/case the/DET/6/det Cod/PROPN/7/compound Treaty/PROPN/3/obl on/ADP/9/case Fish/PROPN/7/nmod`;

test("who left a treaty by name", () => {
  expect(told(leftBy("has/AUX/3/aux"))).toEqual([["the Cod Treaty on Fish", "withdrawn", "Oslo"]]);
  expect(
    told(
      "Oslo/PROPN/2/nsubj suspended/VERB/0/root its/PRON/4/nmod:poss participation/NOUN/2/obj in/ADP/7/case New/PROPN/7/compound START/PROPN/4/nmod",
    ),
  ).toEqual([["New START", "withdrawn", "Oslo"]]);
});

test("a house named like one is none", () => {
  expect(
    told(
      "Oslo/PROPN/2/nsubj left/VERB/0/root the/DET/5/det Cod/PROPN/5/compound Convention/PROPN/6/compound Centre/PROPN/2/obj",
    ),
  ).toEqual([]);
});

test("who may leave one, or leaves it in tatters, has not left it", () => {
  expect(told(leftBy("may/AUX/3/aux"))).toEqual([]);
  expect(
    told(
      "Oslo/PROPN/2/nsubj left/VERB/0/root the/DET/5/det Cod/PROPN/5/compound Treaty/PROPN/2/obj in/ADP/7/case tatters/NOUN/2/obl",
    ),
  ).toEqual([]);
});

test("what the model has at the same words is what the words show", () => {
  const words = trees(leftBy("has/AUX/3/aux"));
  const [one] = withdrawalFrames(words);
  if (one === undefined) throw new Error("no treaty left");
  const { rule: _, ...found } = one;
  const model: CommitmentFrame = { ...found, probability: 0.3, status: { value: "in-force", probability: 0.5 } };
  expect(withWithdrawals([model], [one])).toEqual([one]);
});
