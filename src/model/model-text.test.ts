import { beforeAll, expect, test } from "vitest";
import { modelFolder } from "./model-folder.ts";
import { modelText } from "./model-text.ts";
import { Pieces } from "./pieces.ts";

let pieces: Pieces;
beforeAll(async () => {
  pieces = await Pieces.load(modelFolder);
});

const text = "Troops left.\nRead more: ten cats\nThey said so. Nobody came.";
const read = (without: readonly string[]) => {
  const ranges = without.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return modelText(text, pieces, ranges);
};
const shown = (without: readonly string[]) => {
  const { words, paragraph } = read(without);
  return words.map(({ start, end }, i) => `${paragraph[i] ? "¶" : ""}${text.slice(start, end)}`).join(" ");
};

test("every word is read, with the first of each paragraph marked", () => {
  expect(shown([])).toBe("¶Troops left . ¶Read more : ten cats ¶They said so . Nobody came .");
});

test("words in a range that is left out are not read", () => {
  expect(shown(["Read more: ten cats"])).toBe("¶Troops left . ¶They said so . Nobody came .");
});

test("what a word left out has opened, the next word opens", () => {
  expect(shown(["Troops left.", "They said"])).toBe("¶Read more : ten cats ¶so . Nobody came .");
});

test("the word behind words that are left out tells that they are missing", () => {
  const { words, cut } = read(["Read more: ten cats"]);
  expect(words.flatMap(({ start, end }, i) => (cut[i] ? text.slice(start, end) : []))).toEqual(["They"]);
});
