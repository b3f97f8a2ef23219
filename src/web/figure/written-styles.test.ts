import { expect, test } from "vitest";
import { plainColour } from "./written-styles.ts";

test.each([
  ["color(srgb 1 0.5 0 / 0.4)", "rgba(255, 128, 0, 0.4)"],
  ["color(srgb 0.2 0.4 1)", "rgb(51, 102, 255)"],
  ["rgb(1, 2, 3)", "rgb(1, 2, 3)"],
  ['url("#hatch")', 'url("#hatch")'],
])("%s is written as %s", (value, written) => {
  expect(plainColour(value)).toBe(written);
});
