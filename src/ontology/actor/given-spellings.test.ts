import { expect, test } from "vitest";
import { givenSpelling } from "./given-spellings.ts";

test.each([
  ["mohammad", "mohammed"],
  ["mohammed", "mohammed"],
  ["usama", "osama"],
  ["salman", null],
])("the given name %s is also written %s", (key, spelling) => {
  expect(givenSpelling(key)).toBe(spelling);
});
