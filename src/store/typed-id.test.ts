import { expect, test } from "vitest";
import { typedId } from "./typed-id.ts";

test.each([
  ["R-0A79FE16606A", "r-0a79fe16606a"],
  [" m-B420 ", "m-b420"],
  ["16BFBA98400E\n", "16bfba98400e"],
  ["", ""],
  ["person:Neil-Prakash", "person:Neil-Prakash"],
])("%j means %j", (typed, id) => {
  expect(typedId(typed)).toBe(id);
});
