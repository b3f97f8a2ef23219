import { expect, test } from "vitest";
import { affairFeatures } from "./affair-features.ts";
import { areAkin } from "./akin-categories.ts";
import { openedEvent } from "./opened.case.ts";

function features(one: string, other: string): Map<string, number> {
  const [a, b] = [openedEvent(one), openedEvent(other)];
  return new Map(affairFeatures(a, b).map(({ name, value }) => [name, value]));
}

test("names that few reports have say that two tell of one affair, a state's name does not", () => {
  const same = features("Russia [shelled] the town of Avdiivka.", "People fled as Avdiivka was [hit] by Russia.");
  expect(same.get("around-names-part")).toBe(1);
  expect(same.get("rare-around")).toBeGreaterThan(0);
  const other = features("Russia [shelled] the town of Avdiivka.", "People fled as Bakhmut was [hit] by Russia.");
  expect([other.get("around-names-part"), other.get("around-names-differ")]).toEqual([0, 1]);
});

test("what is told of an earlier year is another act than one of no year, or of another one", () => {
  const [now, before, earlier] = ["Russia [attacked].", "In 2008 Russia [attacked].", "In 1999 Russia [attacked]."];
  expect(features(now, before).get("one-of-past-differs")).toBe(1);
  expect(features(before, earlier).get("past-years-differ")).toBe(1);
  expect(features(before, before).get("past-years-same")).toBe(1);
});

test("a threat and what is threatened are akin, whichever comes first", () => {
  expect([areAkin("THREATEN", "ASSAULT"), areAkin("ASSAULT", "THREATEN")]).toEqual([true, true]);
  expect(areAkin("ASSAULT", "CONSULT")).toBe(false);
});
