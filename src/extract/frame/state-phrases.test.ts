import { expect, test } from "vitest";
import { words } from "../../text/index.ts";
import { statePhrases } from "./state-phrases.ts";

const phrases = (text: string) => {
  const all = words(text);
  return statePhrases({ text, words: all }).map(({ first, last }) => text.slice(all[first]?.start, all[last - 1]?.end));
};

test("a state's whole name is a phrase, a capital's too, wherever it stands", () => {
  expect(phrases("North Korea and the Democratic Republic of the Congo told Moscow.")).toEqual([
    "North Korea",
    "Democratic Republic of the Congo",
    "Moscow",
  ]);
});

test("what only tells whose something is, is none", () => {
  expect(phrases("Iran's navy, Iranian ships and the Iran-backed group")).toEqual([]);
});

test("a name does not go over the end of a clause", () => {
  expect(phrases("They left North, Korea said")).toEqual([]);
});
