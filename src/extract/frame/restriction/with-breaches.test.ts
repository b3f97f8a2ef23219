import { expect, test } from "vitest";
import type { RestrictionFrame } from "../frame.ts";
import { at, trees } from "../trees.case.ts";
import { withBreaches } from "./with-breaches.ts";

const told = (written: string, name: string) => {
  const words = trees(written);
  const frame: RestrictionFrame = {
    kind: "restriction",
    trigger: at(words, name),
    probability: 0.9,
    form: { value: "embargo", probability: 0.9 },
    relation: null,
    roles: [],
  };
  return withBreaches([frame], words).map((one) => [
    one.kind === "restriction" ? one.relation?.value : null,
    ...one.roles.map(({ range }) => words.text.slice(range.start, range.end)),
  ]);
};

test.each([
  [
    "the/DET/2/det deliveries/NOUN/4/nsubj would/AUX/4/aux violate/VERB/0/root the/DET/6/det embargo/NOUN/4/obj",
    ["violates", "the deliveries"],
  ],
  [
    "the/DET/2/det sale/NOUN/5/nsubj does/AUX/5/aux not/PART/5/advmod break/VERB/0/root the/DET/7/det embargo/NOUN/5/obj",
    ["accords", "the sale"],
  ],
  [
    "Oslo/PROPN/2/nsubj sold/VERB/0/root rifles/NOUN/2/obj in/ADP/5/case breach/NOUN/2/obl of/ADP/8/case the/DET/8/det embargo/NOUN/5/nmod",
    ["violates", "sold"],
  ],
  [
    "the/DET/2/det sale/NOUN/5/nsubj is/AUX/5/cop in/ADP/5/case line/NOUN/0/root with/ADP/8/case the/DET/8/det embargo/NOUN/5/nmod",
    ["accords", "the sale"],
  ],
  [
    "it/PRON/2/nsubj broke/VERB/0/root the/DET/4/det embargo/NOUN/2/obj by/SCONJ/6/mark sending/VERB/2/advcl shells/NOUN/6/obj",
    ["violates", "sending"],
  ],
])("%s", (written, found) => {
  expect(told(written, "embargo")).toEqual([found]);
});

test("what only speaks of it touches nothing", () => {
  expect(told("Oslo/PROPN/2/nsubj praised/VERB/0/root the/DET/4/det embargo/NOUN/2/obj", "embargo")).toEqual([
    [undefined],
  ]);
});
