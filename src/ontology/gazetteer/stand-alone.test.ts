import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inPackage } from "../../util/in-package.ts";
import { csvRows } from "../actor/csv.ts";
import { Gazetteer } from "./gazetteer.ts";
import { standsAlone } from "./stand-alone.ts";

test("every city that stands alone is one of the gazetteer in its country", () => {
  const gazetteer = Gazetteer.open();
  const [, ...lines] = csvRows(readFileSync(inPackage("data/places/stand-alone.csv"), "utf8"));
  for (const [name = "", country] of lines) {
    const found = gazetteer.find(name).map(({ index }) => gazetteer.place(index));
    expect(
      found.some((place) => place.country === country && /^(?:capital|seat|town)$/.test(place.kind)),
      name,
    ).toBe(true);
    expect(standsAlone(name)).toBe(country);
  }
});

test("most names mean no city alone", () => {
  expect(standsAlone("Springfield")).toBeNull();
  expect(standsAlone("Манила")).toBeNull();
});
