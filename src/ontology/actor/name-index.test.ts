import { expect, test } from "vitest";
import { NameIndex } from "./name-index.ts";

const index = new NameIndex<string>();
for (const name of ["MPS", "US", "GRU", "NATO", "Turkey", "minister"]) index.add(name, name);

test.each([
  ["MPS", "MPS"],
  ["US's", "US"],
  ["U.S.", "US"],
  ["GRU's", "GRU"],
  ["Nato", "NATO"],
  ["Turkey", "Turkey"],
  ["Minister", "minister"],
])("%s is %s", (words, name) => {
  expect(index.find(words)).toEqual([name]);
});

test.each(["MPs", "Mps", "mps", "Us", "us", "turkey"])("%s is nothing", (words) => {
  expect(index.find(words)).toEqual([]);
});
