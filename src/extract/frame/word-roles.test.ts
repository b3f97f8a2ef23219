import { expect, test } from "vitest";
import { WordRoles } from "./word-roles.ts";

test("words are told by their place in the text; others are not near and nothing", () => {
  const said = new WordRoles(
    7,
    ["none", "agent"],
    [
      [0.1, 0.9],
      [0.75, 0.25],
    ],
  );
  expect([6, 7, 8, 9].map((word) => said.isNear(word))).toEqual([false, true, true, false]);
  expect(said.of(7, "agent")).toBe(0.9);
  expect(said.of(8, "none")).toBe(0.75);
  expect(said.of(8, "item")).toBe(0);
  expect(said.of(9, "agent")).toBe(0);
});
