import { expect, test } from "vitest";
import { startOfWater } from "./water-name.ts";

test.each([
  ["off the Sea of Azov", "Azov", 8],
  ["the Gulf of Aden", "Aden", 4],
  ["Gulf of the Farallones", "Farallones", 0],
  ["the Azov brigade", "Azov", null],
  ["the port of Aden", "Aden", null],
  ["a sea of Russian flags", "Russian", null],
])("“%s”: %s ends a water's name that begins at %s", (text, name, start) => {
  expect(startOfWater(text, text.indexOf(name))).toBe(start);
});
