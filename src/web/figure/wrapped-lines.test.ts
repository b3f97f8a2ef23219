import { expect, test } from "vitest";
import { wrappedLines } from "./wrapped-lines.ts";

const letters = (words: string) => words.length;

test.each([
  ["one two three", 8, ["one two", "three"]],
  ["one", 1, ["one"]],
  ["  ", 8, []],
  ["a extraordinarily b", 5, ["a", "extraordinarily", "b"]],
])("%j in lines of %i letters", (words, width, lines) => {
  expect(wrappedLines(words, width, letters)).toEqual(lines);
});
