import { beforeAll, expect, test } from "vitest";
import { modelFolder } from "./model-folder.ts";
import { modelText } from "./model-text.ts";
import { Pieces } from "./pieces.ts";

let pieces: Pieces;
beforeAll(async () => {
  pieces = await Pieces.load(modelFolder);
});

const text = "Troops left.\nRead more: ten cats\nThey said so. Nobody came.";
const shown = (without: readonly string[]) => {
  const ranges = without.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const read = modelText(text, pieces, ranges);
  return read.words.map(({ start, end }, i) => `${read.paragraph[i] ? "¶" : ""}${text.slice(start, end)}`).join(" ");
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
