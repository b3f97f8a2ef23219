import { describe, expect, it } from "vitest";
import { Gazetteer } from "../../ontology/gazetteer/index.ts";
import { lookUp } from "./look-up.ts";

const gazetteer = Gazetteer.open();

/** GeoNames ids of the places that a wording may mean, and what else the look-up says. */
function found(wording: string) {
  const { places, ...rest } = lookUp(gazetteer, wording);
  return { ids: places.map(({ index }) => gazetteer.place(index).geonames), ...rest };
}

describe("lookUp", () => {
  it.each([
    ["Homs", 169577],
    ["the city of Homs", 169577],
    ["Homs’s", 169577],
    ["HOMS", 169577],
    ["Al-Bab", 174018],
    ["Americans", 6252001],
    ["the Netherlands", 2750405],
    ["U.S.", 6252001],
    ["Calif.", 5332921],
  ])("%j may mean GeoNames %i", (wording, id) => {
    expect(found(wording).ids).toContain(id);
  });

  it("leaves the Arabic article out only where places have one", () => {
    const countries = (name: string) =>
      lookUp(gazetteer, name).places.map(({ index }) => gazetteer.place(index).country);
    expect(countries("al-Mafraq")).toContain("JOR");
    expect(countries("al-Badou")).not.toContain("TGO");
  });

  it("takes the sort of division from the words", () => {
    expect(found("Donetsk governorate").kinds).toContain("region");
  });

  it.each([
    ["Belgorod region", 578071],
    ["Kharkiv region", 706482],
    ["Kursk province", 538555],
    ["province of Kursk", 538555],
  ])("knows the division that %j means by another noun", (wording, id) => {
    expect(found(wording).ids).toContain(id);
  });

  it("takes a republic or kingdom for a country", () => {
    expect(found("the Kingdom of Jordan").kinds).toEqual(["country", "region"]);
  });

  it("adds divisions of the plain name to those whose whole name it is", () => {
    expect(found("Karak district").ids).toEqual(expect.arrayContaining([7419047, 250625]));
  });

  it("knows that a side of a country is a part of it", () => {
    expect(found("north-eastern Syria")).toMatchObject({ ids: [163843], part: true });
    expect(found("South Sudan").part).toBe(false);
  });

  it("does not take an abbreviation for a village of that spelling", () => {
    expect(found("US").ids).not.toContain(2971316);
  });

  it("knows other spellings only where the name itself is unknown", () => {
    const { places } = lookUp(gazetteer, "Daqahliya");
    expect(places.map(({ index }) => gazetteer.place(index).name)).toContain("Dakahlia Governorate");
    expect(places.every(({ use }) => use === "alike")).toBe(true);
    expect(lookUp(gazetteer, "Homs").places.some(({ use }) => use === "alike")).toBe(false);
  });

  it("finds nothing in marks and blanks", () => {
    expect(["", " ", "…", "“”", "123"].map((wording) => found(wording).ids)).toEqual([[], [], [], [], []]);
  });
});
