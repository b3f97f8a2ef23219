import { expect, test } from "vitest";
import { bodyOfState, statesWithBody } from "./common-bodies.ts";

test("says which states have a body that only some have", () => {
  expect(statesWithBody("Congress")).toContain("PHL");
  expect(statesWithBody("the Federal Government")).toContain("NGA");
  expect(statesWithBody("federal government")).not.toContain("FRA");
});

test("says nothing of what every state has", () => {
  expect(statesWithBody("army")).toBeNull();
  expect(statesWithBody("the house")).toBeNull();
  expect(statesWithBody("the House")).toContain("AUS");
  expect(statesWithBody("")).toBeNull();
});

test("knows the organisation where it has a name of its own", () => {
  expect(bodyOfState("Foreign Office", "GBR")?.id).toBe("foreign-office");
  expect(bodyOfState("Foreign Office", "PAK")).toBeNull();
  expect(bodyOfState("army", "USA")).toBeNull();
});
