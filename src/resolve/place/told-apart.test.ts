import { describe, expect, it } from "vitest";
import { foldName, Gazetteer } from "../../ontology/gazetteer/index.ts";
import { namedBeside } from "./named-beside.ts";
import { toldApart } from "./told-apart.ts";

const gazetteer = Gazetteer.open();

/** The senses of a name in a text: how many mentions each has, and the countries of the places that it may be. */
function senses(text: string, name: string) {
  const toponyms = [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
    range: { start: index, end: index + name.length },
  }));
  const mentions = toponyms.map(({ range }, member) => ({
    member,
    range,
    beside: namedBeside(gazetteer, text, range.end),
  }));
  const places = gazetteer.find(name).map(({ index }) => gazetteer.place(index));
  return toldApart({ gazetteer, text, toponyms, key: foldName(name), places }, mentions).map((sense) => ({
    mentions: sense.mentions.length,
    countries: sense.fits && [...new Set([...sense.fits].map((index) => gazetteer.place(index).country))].sort(),
    rule: sense.rule,
    ...(sense.open ? { open: true } : {}),
  }));
}

describe("toldApart", () => {
  it("leaves one sense where the words beside a name agree, or say nothing", () => {
    const one = (mentions: number) => [{ mentions, countries: null, rule: null }];
    expect(senses("in Tripoli, Libya. Tripoli fell.", "Tripoli")).toEqual(one(2));
    expect(senses("in Tripoli. Tripoli fell.", "Tripoli")).toEqual(one(2));
  });

  it("gives two that have no place in common each their own, and leaves a bare mention open between them", () => {
    expect(senses("Tripoli, Libya, and Tripoli, Lebanon. Tripoli fell.", "Tripoli")).toEqual([
      { mentions: 1, countries: ["LBY"], rule: "places: named beside its region" },
      { mentions: 1, countries: ["LBN"], rule: "places: named beside its region" },
      { mentions: 1, countries: ["LBN", "LBY"], rule: null, open: true },
    ]);
  });

  it("takes a bare mention for the one that its own paragraph tells of, and no other does", () => {
    const bare = (text: string) => senses(text, "Tripoli").slice(2);
    const told = "Shells fell on Tripoli, Libya.\n\nShells fell on Tripoli, Lebanon.";
    expect(bare(`${told} Tripoli was calm.`)).toEqual([
      { mentions: 1, countries: ["LBN"], rule: "places: told apart in its paragraph" },
    ]);
    expect(bare(`${told}\n\nTripoli was calm.`)).toEqual([
      { mentions: 1, countries: ["LBN", "LBY"], rule: null, open: true },
    ]);
  });

  it("does not take a part of a longer name for the city that stands alone", () => {
    expect(senses("He runs Old Paris Gardens in Paris, Texas.", "Paris")).toHaveLength(1);
    expect(senses("He left Paris and lives in Paris, Texas.", "Paris")).toHaveLength(2);
  });
});
