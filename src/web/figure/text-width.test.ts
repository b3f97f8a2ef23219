import { expect, test } from "vitest";
import { cutToWidth } from "./text-width.ts";

const tens = (words: string) => [...words].length * 10;

test.each([
  ["Turkmenistan", 120, "Turkmenistan"],
  ["Turkmenistan", 60, "Turkm…"],
  ["United States", 80, "United…"],
  ["Niger", 5, "N…"],
  ["", 0, ""],
  ["😀😀😀", 25, "😀…"],
])("%j in %i pixels is %j", (words, width, cut) => {
  expect(cutToWidth(words, width, tens)).toBe(cut);
});
