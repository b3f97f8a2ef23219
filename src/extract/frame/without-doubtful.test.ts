import { expect, test } from "vitest";
import { frameConfidence } from "./confidence.ts";
import { eventFrame, partiesOf } from "./event-frame.case.ts";
import type { EventFrame } from "./frame.ts";
import { trees } from "./trees.case.ts";
import { withoutDoubtful } from "./without-doubtful.ts";

const left = (
  written: string,
  trigger: string,
  given: readonly (readonly ["agent" | "recipient", string, number])[],
  plover: EventFrame["plover"]["value"] = "RETREAT",
) => {
  const parsed = trees(written);
  const frame = eventFrame(
    parsed,
    trigger,
    given.map(([role, words]) => [role, words]),
    plover,
  );
  const roles = frame.roles.map((one, i) => ({ ...one, probability: given[i]?.[2] ?? 0 }));
  return partiesOf(parsed, withoutDoubtful([{ ...frame, roles }], parsed));
};

test("a party beside a much surer one of its role stays open", () => {
  const written =
    "Ann/PROPN/6/nsubj envoy/NOUN/1/appos for/ADP/5/case the/DET/5/det League/PROPN/2/nmod resigned/VERB/0/root";
  expect(
    left(written, "resigned", [
      ["agent", "Ann", 0.95],
      ["agent", "the League", 0.5],
    ]),
  ).toEqual(["agent Ann"]);
  const both = ["agent Ann", "agent the League"];
  expect(
    left(written, "resigned", [
      ["agent", "Ann", 0.95],
      ["agent", "the League", 0.7],
    ]),
  ).toEqual(both);
  expect(
    left(written, "resigned", [
      ["agent", "Ann", 0.7],
      ["agent", "the League", 0.5],
    ]),
  ).toEqual(both);
});

test("what 'and' joins to a surer party does not", () => {
  const written = "Oslo/PROPN/4/nsubj and/CCONJ/3/cc Bergen/PROPN/1/conj withdrew/VERB/0/root";
  expect(
    left(written, "withdrew", [
      ["agent", "Oslo", 0.95],
      ["agent", "Bergen", 0.5],
    ]),
  ).toEqual(["agent Oslo", "agent Bergen"]);
});

test.each([
  ["moved/VERB/0/root tanks/NOUN/1/obj to/ADP/4/case Gotland/PROPN/1/obl", "Gotland", []],
  ["moved/VERB/0/root tanks/NOUN/1/obj into/ADP/4/case Estonia/PROPN/1/obl", "Estonia", ["recipient Estonia"]],
  ["shadowed/VERB/0/root a/DET/3/det tanker/NOUN/1/obj", "a tanker", ["recipient a tanker"]],
  ["sent/VERB/0/root police/NOUN/1/obj against/ADP/4/case strikers/NOUN/1/obl", "strikers", ["recipient strikers"]],
])("%s: troops move against %j: %j", (written, party, expected) => {
  const [verb = ""] = written.split("/");
  expect(left(written, verb, [["recipient", party, 0.7]], "MOBILIZE")).toEqual(expected);
});

test("the confidence counts a party that stays open", () => {
  const parsed = trees("Oslo/PROPN/2/nsubj moved/VERB/0/root tanks/NOUN/2/obj to/ADP/5/case Gotland/PROPN/2/obl");
  const frame = {
    ...eventFrame(parsed, "moved", [["recipient", "Gotland"]], "MOBILIZE"),
    logOdds: { named: 1, valid: 1 },
  };
  const weights = { named: 1, valid: 1, answer: 1, agent: 1, recipient: 1, noAgent: -1, noRecipient: -1, bias: 0 };
  const [open] = withoutDoubtful([frame], parsed);
  expect(open?.roles).toEqual([]);
  expect(open && frameConfidence(open, { event: weights })).toBe(frameConfidence(frame, { event: weights }));
});
