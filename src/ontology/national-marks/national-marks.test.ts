import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inPackage } from "../../util/in-package.ts";
import { csvRows } from "../actor/csv.ts";
import { marksOf } from "./national-marks.ts";

/** Which states each mark of a text speaks for. */
function states(text: string): string[] {
  return marksOf(text)
    .map((mark) => [...mark.states].sort().join(" "))
    .sort();
}

test("money, councils, courts and schools tell the country", () => {
  expect(states("A fine of £80, the council leader said.")).toEqual(["GBR", "GBR"]);
  expect(states("He lost Rs 40 lakh when the sarpanch fled.")).toEqual([
    "BGD IND LKA NPL PAK",
    "IND",
    "IND LKA MUS NPL PAK SYC",
  ]);
  expect(states("Gardaí sealed off the lay-by.")).toEqual(["GBR IRL", "IRL"]);
  expect(states("Call 306-555-0147, said Const. Ann Roy.")).toEqual(["CAN", "CAN", "CAN USA"]);
});

test("a mark counts once, however often it stands there", () => {
  expect(states("naira, naira and more naira")).toEqual(["NGA"]);
});

test("words stand as they are written; small letters also begin a sentence, in capitals too", () => {
  const pupils = "GBR GHA HKG IND IRL KEN NGA PAK SGP UGA ZAF";
  expect(states("Pupils left. They sang.")).toEqual([pupils]);
  expect(states("PUPILS left.")).toEqual([pupils]);
  expect(states("the band Pupils left")).toEqual([]);
  expect(states("the Rand report")).toEqual([]);
  expect(states("the brand new strand")).toEqual([]);
});

test("a text of no country has none", () => {
  expect(states("")).toEqual([]);
  expect(states("The minister said on Monday that talks would go on.")).toEqual([]);
});

test("every state of the list is one, and every wording is found", () => {
  const [, ...rows] = csvRows(readFileSync(inPackage("data/places/national-marks.csv"), "utf8"));
  const [, ...countries] = csvRows(readFileSync(inPackage("data/places/countries.csv"), "utf8"));
  const known = new Set(countries.map(([code]) => code));
  for (const [, states = "", words = "", pattern = ""] of rows) {
    for (const state of states.split(" ")) expect(known.has(state), state).toBe(true);
    expect(words + pattern).not.toBe("");
    for (const wording of words.split("|").filter((one) => one !== "")) {
      const found = marksOf(`x ${wording} x`).some((mark) => [...mark.states].join(" ") === states);
      expect(found, wording).toBe(true);
    }
  }
});
