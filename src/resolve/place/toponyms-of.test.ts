import { describe, expect, it } from "vitest";
import { Gazetteer } from "../../ontology/gazetteer/index.ts";
import { toponymsOf } from "./toponyms-of.ts";

const gazetteer = Gazetteer.open();

/** The toponyms of a text in which these words are entities of these labels. */
function toponyms(text: string, ...entities: [words: string, label: string][]): string[] {
  const named = entities.map(([words, label]) => {
    const start = text.indexOf(words);
    return { label, range: { start, end: start + words.length } };
  });
  return toponymsOf(gazetteer, text, named).map(({ range }) => text.slice(range.start, range.end));
}

describe("toponymsOf", () => {
  it("takes places, states and peoples, and nothing else", () => {
    const text = "The BBC said Syrian tanks left Homs for Turkey.";
    const found = toponyms(
      text,
      ["BBC", "organisation"],
      ["Syrian", "nationality"],
      ["Homs", "place"],
      ["Turkey", "state"],
    );
    expect(found).toEqual(["Syrian", "Homs", "Turkey"]);
  });

  it("takes a sea or gulf whole, whatever part of it the model has", () => {
    expect(toponyms("in the Gulf of Aden", ["Gulf", "place"], ["Aden", "place"])).toEqual(["Gulf of Aden"]);
    expect(toponyms("in the Sea of Azov", ["Azov", "place"])).toEqual(["Sea of Azov"]);
    expect(toponyms("in the port of Aden", ["Aden", "place"])).toEqual(["Aden"]);
  });

  it("takes the longest name that is known", () => {
    expect(toponyms("in northern Syria", ["northern Syria", "place"], ["Syria", "state"])).toEqual(["northern Syria"]);
    expect(toponyms("in Xqzz of Syria", ["Xqzz of Syria", "place"], ["Syria", "state"])).toEqual(["Syria"]);
  });

  it("takes the small noun of a landform with its name", () => {
    expect(toponyms("on the Korean peninsula", ["Korean", "nationality"])).toEqual(["Korean peninsula"]);
    expect(toponyms("the Golan heights fell", ["Golan", "place"])).toEqual(["Golan heights"]);
    expect(toponyms("a Russian island resort", ["Russian", "nationality"])).toEqual(["Russian"]);
  });

  it("takes no planet for the town of its name", () => {
    expect(toponyms("the hottest day on Earth", ["Earth", "place"])).toEqual([]);
    expect(toponyms("from Earth, Texas", ["Earth", "place"], ["Texas", "place"])).toEqual(["Earth", "Texas"]);
  });

  it("takes a place and what it lies in apart", () => {
    expect(toponyms("from Paris, Texas", ["Paris, Texas", "place"])).toEqual(["Paris", "Texas"]);
  });

  it("takes two names for two where only a spelling like both is known", () => {
    expect(toponyms("in Washington, Paris", ["Washington, Paris", "place"])).toEqual(["Washington", "Paris"]);
  });

  it("takes no direction for a place before what is no division", () => {
    expect(toponyms("Western leaders met", ["Western", "place"])).toEqual([]);
    expect(toponyms("the Western region", ["Western", "place"])).toEqual(["Western"]);
  });

  it("leaves article and possessive off", () => {
    expect(toponyms("the Balkans’ past", ["the Balkans’", "place"])).toEqual(["Balkans"]);
    expect(toponyms("Turkey's border", ["Turkey's", "state"])).toEqual(["Turkey"]);
  });
});
