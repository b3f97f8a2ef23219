import { expect, test } from "vitest";
import { alphaWords } from "./alpha-words.ts";

test.each([
  [1, "well"],
  [0.8, "well"],
  [0.79, "well enough for tentative conclusions"],
  [0.667, "well enough for tentative conclusions"],
  [0.5, "too little to conclude from"],
  [0, "no better than by chance"],
  [-0.4, "no better than by chance"],
])("alpha %d: %s", (alpha, words) => {
  expect(alphaWords(alpha)).toBe(words);
});
