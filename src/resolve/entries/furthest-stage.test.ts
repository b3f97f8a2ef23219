import { expect, test } from "vitest";
import { furthestStage } from "./furthest-stage.ts";

test.each([
  ["offered", "refused", "refused"],
  ["refused", "sought", "refused"],
  ["delivered", "offered", "delivered"],
  ["delivered", "refused", "delivered"],
  ["under-way", "suspended", "suspended"],
  ["suspended", "under-way", "suspended"],
  ["delivered", "under-way", "delivered"],
  ["sought", "ordered", "ordered"],
  ["ordered", "sought", "ordered"],
  ["unknown", "considered", "considered"],
  ["delivered", "intercepted", "intercepted"],
] as const)("of a deal that is told of as %s and then as %s: %s", (a, b, stage) => {
  expect(furthestStage(a, b)).toBe(stage);
});
