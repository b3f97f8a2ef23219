import { expect, test } from "vitest";
import { judge } from "./judge.ts";
import { openedEvent } from "./opened.case.ts";
import { meaningFeatures, singleWordFeatureNames, wordFeatures } from "./word-features.ts";

const deeds = [
  "Rebels [shelled] the harbour of Odesa and burned three ships on Friday.",
  "Three ships burned when shells hit the harbour of Odesa, which rebels had [attacked].",
  "The army [withdrew] its tanks from the border after talks in Geneva.",
  "Tanks [left] the border.",
].map((text) => openedEvent(text));

const pairs = deeds.flatMap((one) => deeds.map((other) => [one, other] as const));

test("what two entries can come to at most is never less than what they come to", () => {
  for (const [one, other] of pairs) {
    const judged = judge(one, other);
    expect(judged.most).toBeGreaterThanOrEqual(judged.whole());
  }
});

test("every feature of words is told at once, or counted at most as 1", () => {
  const names: readonly string[] = singleWordFeatureNames;
  for (const [one, other] of pairs) {
    const atOnce = new Set(meaningFeatures(one, other).map(({ name }) => name));
    const rest = wordFeatures(one, other).filter(({ name }) => !atOnce.has(name));
    expect(rest.filter(({ name }) => !names.includes(name))).toEqual([]);
    expect(rest.filter(({ value }) => value > 1 + 1e-9)).toEqual([]);
    expect(names.filter((name) => atOnce.has(name))).toEqual([]);
  }
});
