import { expect, test } from "vitest";
import { Home } from "./home.ts";

test("a mark of one state says more than one that many share", () => {
  const home = new Home("MPs asked why the fine was £80.");
  expect(home.leaning("GBR")).toBeGreaterThan(1);
  expect(home.leaning("NZL")).toBeLessThan(0);
  expect(home.leaning("NZL")).toBeGreaterThan(home.leaning("USA"));
});

test("the marks of two states speak against both of them as much as for them", () => {
  const home = new Home("The naira fell; £80 now buys more.");
  expect([home.leaning("NGA"), home.leaning("GBR")]).toEqual([0, 0]);
});

test("what has no marks or no country leans nowhere", () => {
  expect(new Home("Talks went on.").leaning("GBR")).toBe(0);
  expect(new Home("A fine of £80.").leaning(null)).toBe(0);
});
