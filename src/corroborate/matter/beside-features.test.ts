import { expect, test } from "vitest";
import { besideFeatures } from "./beside-features.ts";
import { openedEvent } from "./opened.case.ts";

function features(one: string, other: string, plover: "REQUEST" | "ASSAULT" = "REQUEST"): Map<string, number> {
  const [a, b] = [openedEvent(one, plover), openedEvent(other, plover)];
  return new Map(besideFeatures(a, b).map(({ name, value }) => [name, value]));
}

test("two demands are told apart by what is demanded", () => {
  const same = features("Oslo [demanded] the release of the crew.", "Oslo [urged] that the crew be released.");
  expect(same.get("behind-part")).toBeGreaterThan(0.9);
  expect(same.get("behind-said-differs")).toBe(0);
  const other = features("Oslo [demanded] the release of the crew.", "Oslo [demanded] cheaper timber.");
  expect(other.get("behind-part")).toBeLessThan(0.2);
  expect(other.get("behind-said-differs")).toBe(1);
});

test("what stands behind a blow does not tell it from another", () => {
  const other = features("Rebels [shelled] the harbour.", "Rebels [shelled] villages at dawn.", "ASSAULT");
  expect(other.get("behind-said-differs")).toBe(0);
});
