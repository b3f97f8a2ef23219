import { expect, test } from "vitest";
import { deedFeatures } from "./deed-features.ts";
import { openedEvent } from "./opened.case.ts";

function features(one: string, other: string): Map<string, number> {
  const [a, b] = [openedEvent(one), openedEvent(other)];
  return new Map(deedFeatures(a, b).map(({ name, value }) => [name, value]));
}

test("a noun that names the deed again says so, and another deed is told by another word", () => {
  const again = features("Russia [attacked] Kyiv.", "Officials condemned the [attack] on Kyiv.");
  expect(again.get("deed-word-same")).toBe(1);
  expect(again.get("deed-named-again")).toBe(1);
  const other = features("Russia [attacked] Kyiv.", "Russia [invited] Kyiv.");
  expect(other.get("deed-word-same")).toBe(0);
  expect(other.get("deed-word-differs")).toBeGreaterThan(0.5);
});

test("a deed without an article is not named as one that is known", () => {
  expect(features("Russia [attacked] Kyiv.", "Russia [attacked] Lviv.").get("deed-named-again")).toBe(0);
});

test("the same words say more where they are rare, and that two act says less where they act otherwise", () => {
  const [met, gassed] = ["met", "gassed"].map((word) => features(`Russia [${word}] Kyiv.`, `Russia [${word}] Kyiv.`));
  expect(gassed?.get("deed-rare")).toBeGreaterThan(met?.get("deed-rare") ?? 1);
  const other = features("Russia [attacked] Kyiv.", "Russia [invited] Kyiv.");
  expect(other.get("deed-of-same-agents-differs")).toBeGreaterThan(0.5);
});
