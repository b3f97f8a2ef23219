import { expect, test } from "vitest";
import { itemNamed } from "./item-named.ts";

test.each([
  ["UNROCA III", { names: [], unroca: "III" }],
  ["salw", { names: [], unroca: "SALW" }],
  ["wombats", { names: ["wombats"] }],
])("%s", (typed, expected) => {
  expect(itemNamed(typed)).toEqual(expected);
});

test("a weapon has its other names, a sort of weapon those of all its weapons", () => {
  expect(itemNamed("Geran-2").names).toContain("Shahed-136");
  expect(itemNamed("tanks").names).toEqual(expect.arrayContaining(["tanks", "main battle tank", "T-72"]));
  expect(itemNamed("tanks").names).not.toContain("Shahed-136");
});
