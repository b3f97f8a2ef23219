import { expect, test } from "vitest";
import type { FrameRole, RestrictionFrame } from "../frame.ts";
import { at, trees } from "../trees.case.ts";
import { withMeasures } from "./with-measures.ts";

const words = trees(
  "the/DET/2/det ban/NOUN/0/root on/ADP/4/case exports/NOUN/2/nmod imposed/VERB/2/acl by/ADP/7/case Bonn/PROPN/5/obl and/CCONJ/9/cc Rome/PROPN/7/conj",
);

const frame = (trigger: string, roles: readonly (readonly [FrameRole, string])[]): RestrictionFrame => ({
  kind: "restriction",
  trigger: at(words, trigger),
  probability: 0.9,
  form: { value: "ban", probability: 0.9 },
  relation: null,
  roles: roles.map(([role, range]) => ({ role, range: at(words, range), probability: 0.9 })),
});
const slices = (frames: ReturnType<typeof withMeasures>) =>
  frames.map(({ trigger, roles }) => [
    words.text.slice(trigger.start, trigger.end),
    ...roles.map(({ role, range }) => `${role} ${words.text.slice(range.start, range.end)}`),
  ]);

const told = frame("ban", [
  ["item", "exports"],
  ["agent", "Bonn"],
  ["agent", "Rome"],
]);

test("a measure that both tell has what the model leaves open, and no side turned", () => {
  const model = frame("ban", [
    ["agent", "Bonn"],
    ["recipient", "Rome"],
  ]);
  expect(slices(withMeasures([model], [told], words))).toEqual([["ban", "item exports", "agent Bonn", "agent Rome"]]);
});

test("what stands behind the name is what it covers", () => {
  expect(slices(withMeasures([frame("ban on exports", [])], [], words))).toEqual([["ban", "item exports"]]);
  expect(slices(withMeasures([frame("ban on", [])], [], words))).toEqual([["ban"]]);
});

test("what the tree alone tells is added where it is whole and no measure of the model's has its sides", () => {
  expect(slices(withMeasures([], [told], words))).toEqual([["ban", "item exports", "agent Bonn", "agent Rome"]]);
  expect(withMeasures([], [frame("ban", [["agent", "Bonn"]])], words)).toEqual([]);
  const elsewhere = frame("imposed", [
    ["item", "exports"],
    ["agent", "Bonn and Rome"],
  ]);
  expect(withMeasures([elsewhere], [told], words)).toHaveLength(1);
});
