import { describe, expect, it } from "vitest";
import { Gazetteer } from "../../ontology/gazetteer/index.ts";
import { resolvePlaces } from "./resolve-places.ts";
import type { PlaceContext, Toponym } from "./toponym.ts";

const gazetteer = Gazetteer.open();

/** Reads the names in square brackets. */
function read(marked: string, context: PlaceContext = {}) {
  const toponyms: Toponym[] = [];
  let text = "";
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    if (piece.startsWith("[")) {
      toponyms.push({ range: { start: text.length, end: text.length + piece.length - 2 } });
      text += piece.slice(1, -1);
    } else text += piece;
  }
  return resolvePlaces(gazetteer, text, toponyms, context);
}

describe("resolvePlaces", () => {
  it("gives the record's place with its span and rule", () => {
    expect(read("They met in [Pyongyang] on Wednesday.")[0]?.place).toEqual({
      name: "Pyongyang",
      geonames: 1871859,
      country: "PRK",
      latitude: 39.0339,
      longitude: 125.7543,
      precision: "town",
      span: { start: 12, end: 21, text: "Pyongyang" },
      rule: "places: ranked",
    });
  });

  it.each([
    ["[Dubai], [United Arab Emirates] (AP) - Iran seized a tanker.", 292223],
    ["[ABU DHABI], [United Arab Emirates], March 4 (Reuters) - The talks failed.", 292968],
    ["They met in [Sharjah], [United Arab Emirates].", 292672],
    ["They met in [Herat], [Afghanistan].", 1140026],
    ["They met in [Punjab], [India].", 1259223],
    ["Talks in [Dubai], [Sharjah] and [Ajman] emirates failed.", 292224],
    ["It hit [Herat] province, [Afghanistan].", 1140025],
    ["They met in the emirate of [Dubai].", 292224],
  ])(
    "takes a name with its country behind it for the likelier, and the noun in the country's name for none: %s",
    (marked, geonames) => {
      expect(read(marked)[0]?.place?.geonames).toBe(geonames);
    },
  );

  it("takes what is called a sea for the sea, and with the noun of a division for that", () => {
    const port = "Rockets hit [Port Sudan] in [Sudan].";
    expect(read(`${port} A ship burned in the [Red Sea].`)[2]?.place).toMatchObject({ name: "Red Sea", country: null });
    expect(read(`${port} They left [Red Sea] state.`)[2]?.place).toMatchObject({
      name: "Red Sea State",
      country: "SDN",
    });
  });

  it("gives a country GeoNames' point in its middle, and says that it is a country", () => {
    expect(read("during a state visit to [Vietnam]")[0]?.place).toMatchObject({
      country: "VNM",
      latitude: 16.1667,
      longitude: 107.8333,
      precision: "country",
    });
  });

  it("gives a peninsula of two countries no country", () => {
    expect(read("tensions on the [Korean peninsula]")[0]?.place).toMatchObject({
      name: "Korean Peninsula",
      country: null,
      precision: "region",
    });
  });

  it.each([
    ["Rebels held [Idlib province] and the city of [Aleppo].", 169387],
    ["Drones hit the [Belgorod region] on Monday.", 578071],
    ["Drones hit the [Belgorod] region on Monday.", 578071],
    ["Drones hit the [Bryansk], Kursk and Belgorod regions.", 571473],
    ["Troops went into the [city of Homs].", 169577],
    ["Drones hit [Belgorod] on Monday, the governor of the region said.", 578072],
  ])("takes the kind of place that the words ask for: %s", (marked, geonames) => {
    expect(read(marked)[0]?.identity?.geonames).toBe(geonames);
  });

  it("says that a region was asked for, and keeps its town apart", () => {
    const [town, region] = read("Shells hit [Belgorod]. Others fell elsewhere in [Belgorod] region.");
    expect(town?.identity).toMatchObject({ geonames: 578072 });
    expect(region).toMatchObject({ identity: { geonames: 578071 }, rule: "places: of the kind named with it" });
  });

  it("keeps to the region named beside it", () => {
    const [paris, texas] = read("A man from [Paris], [Texas], was charged.");
    expect(paris?.identity).toMatchObject({ geonames: 4717560, country: "USA" });
    expect(paris?.rule).toBe("places: named beside its region");
    expect(texas?.identity).toMatchObject({ geonames: 4736286 });
  });

  it("keeps two places of one name apart where each has its own region beside it", () => {
    const countries = (marked: string) => read(marked).map(({ identity }) => identity?.country);
    expect(countries("[Hyderabad], [Pakistan], and [Hyderabad], [India]")).toEqual(["PAK", "PAK", "IND", "IND"]);
    expect(countries("in [Tripoli], [Libya], and in [Tripoli], [Lebanon]")).toEqual(["LBY", "LBY", "LBN", "LBN"]);
    expect(countries("[San Jose], [Costa Rica], and [San Jose], [California]")).toEqual(["CRI", "CRI", "USA", "USA"]);
    expect(countries("Rebels took [Tripoli] in [Lebanon]; men met in [Tripoli] in [Libya].")).toEqual([
      "LBN",
      "LBN",
      "LBY",
      "LBY",
    ]);
    expect(countries("from [Tbilisi], [Georgia], to [Atlanta], [Georgia]")).toEqual(["GEO", "GEO", "USA", "USA"]);
  });

  it("takes a name that stands alone in news for its city before a namesake is told of", () => {
    const places = (marked: string) => read(marked).map(({ identity }) => identity?.geonames);
    expect(places("Police in [Paris] held a man. He is from [Paris], [Texas].")).toEqual([2988507, 4717560, 4736286]);
    expect(places("He fled [Paris], [Texas]. Police in [Paris] held him.")).toEqual([4717560, 4736286, 4717560]);
    const headline = places("Police in [Paris] hold man\n\nHe lives in [Paris], [Texas].");
    expect(headline).toEqual([4717560, 4717560, 4736286]);
  });

  it('takes what is behind "in" for what holds a place, where the place is said to be somewhere', () => {
    const country = (marked: string) => read(marked)[0]?.identity;
    expect(country("A man from [Paris] in northern [Texas] was held.")).toMatchObject({ geonames: 4717560 });
    expect(country("A hospital in [Tripoli] in northern [Lebanon] was hit.")?.country).toBe("LBN");
    expect(country("Snow fell near [London] in the Canadian province of [Ontario].")?.country).toBe("CAN");
    expect(country("Voters liked the role of [Washington] in [Georgia].")?.kind).toBe("capital");
    expect(country("They met in [Damascus] in [June].")?.country).toBe("SYR");
  });

  it("takes the White House and Whitehall for the well-known buildings", () => {
    expect(read("He spoke at the [White House] about jobs.")[0]?.identity).toMatchObject({
      kind: "site",
      country: "USA",
    });
    expect(read("A march along [Whitehall] on Monday.")[0]?.identity).toMatchObject({ kind: "site", country: "GBR" });
  });

  it("without one, takes the city that everybody means", () => {
    expect(read("A man from [Paris] was charged.")[0]?.identity?.geonames).toBe(2988507);
  });

  it("gives one name one sense in a report", () => {
    const readings = read("Floods hit [London], [Ontario], on Monday. In [London], schools closed.");
    expect(readings.map(({ identity }) => identity?.country)).toEqual(["CAN", "CAN", "CAN"]);
  });

  it("lets the country of the report decide between towns of a name", () => {
    const tripoli = (rest: string) => read(`Shots were heard in [Tripoli]. ${rest}`)[0]?.identity?.country;
    expect(tripoli("[Libya]’s militias fought from [Misrata] to [Benghazi].")).toBe("LBY");
    expect(tripoli("[Lebanon]’s army moved from [Beirut] to [Sidon] and [Tyre].")).toBe("LBN");
  });

  it("gives a people and a government no place, but says which is meant", () => {
    const [people, seat] = read("[Syrian] troops answered. Sanctions against [Damascus] followed.");
    expect(people).toMatchObject({ sense: "people", place: null, identity: { country: "SYR" } });
    expect(seat).toMatchObject({ sense: "government", place: null, identity: { country: "SYR" } });
    expect(seat?.reason).toContain("government");
  });

  it("does not pin a part of a country", () => {
    expect(read("fighting in [northern Syria]")[0]?.place).toMatchObject({
      name: "northern Syria",
      geonames: null,
      country: "SYR",
      latitude: null,
      precision: "region",
    });
  });

  it("takes the kind of place that the words ask for", () => {
    expect(read("the [Idlib] province")[0]?.identity?.kind).toBe("region");
    expect(read("the city of [Idlib]")[0]?.identity?.kind).toBe("seat");
  });

  it("takes what is listed together for places of one sort", () => {
    const states = read("Cases in [Arizona], [Colorado], [Georgia], [Ohio], [Washington] and [Wisconsin].");
    expect(states.map(({ identity }) => `${identity?.kind} ${identity?.country}`)).toEqual(
      states.map(() => "region USA"),
    );
    const neighbours = read("The neighbours [Armenia], [Azerbaijan], [Georgia] and [Iran].");
    expect(neighbours.map(({ identity }) => identity?.country)).toEqual(["ARM", "AZE", "GEO", "IRN"]);
  });

  it("takes what has a governor for a region", () => {
    expect(read("[New York] Governor Kathy Hochul")[0]?.identity?.kind).toBe("region");
  });

  it("gives a direction the noun that it shares with the next, and takes no division of just any country for it", () => {
    expect(read("jungles of [Central] and South America")[0]?.identity?.name).toBe("Central America");
    expect(read("They left for [Western] in the morning.")[0]).toMatchObject({ rule: "places: far-fetched" });
    expect(read("the [Western] and [Eastern] regions of [Ghana]").map(({ identity }) => identity?.country)).toEqual([
      "GHA",
      "GHA",
      "GHA",
    ]);
  });

  it("does not take an island or a bay for the town of the rest of its name", () => {
    expect(read("the laboratory on [Plum Island]")[0]?.identity).toBeNull();
  });

  it("bears a slip of the pen in a long name", () => {
    expect(read("the virus is also present in [Mauritious]")[0]?.identity?.country).toBe("MUS");
  });

  it("leaves a village open that nothing else in the report speaks for", () => {
    const readings = read("Clashes in [Cairo], [Alexandria] and [Egypt]’s [Aswan] reached [Haram].");
    expect(readings[4]).toMatchObject({ identity: null, place: null, rule: "places: far-fetched" });
    expect(read("Boats from [Haram] reached [Norway]’s [Bergen], [Oslo] and [Ålesund].")[0]?.place?.country).toBe(
      "NOR",
    );
  });

  it("takes another spelling only where the report plays in its country", () => {
    expect(read("Farmers in [Daqahliya] and elsewhere in [Egypt].")[0]?.place).toMatchObject({ country: "EGY" });
    expect(read("Farmers in [Daqahliya] and elsewhere in [Peru].")[0]?.place).toBeNull();
  });

  it("lets the country of the outlet and of the actors speak where nothing else does", () => {
    expect(read("Fire broke out in [London].")[0]?.identity?.country).toBe("GBR");
    const told = read("Fire broke out in [Birmingham].", { outletCountry: "USA", countries: ["USA"] });
    expect(told[0]?.identity?.country).toBe("USA");
  });

  it("lets the report's own words tell its country where no name does", () => {
    const richmond = (rest: string) => read(`A bus hit a wall in [Richmond]. ${rest}`)[0]?.identity?.country;
    expect(richmond("The sheriff's office closed the interstate.")).toBe("USA");
    expect(richmond("The borough council will pay £4,000 to the NHS.")).toBe("GBR");
    expect(richmond("Const. Roy of the RCMP asked witnesses to call.")).toBe("CAN");
  });

  it("does not let them outweigh the names of a foreign report", () => {
    const text =
      "[Tripoli] fell. MPs of all parties, Tories too, asked why £4m went to militias of [Misrata] in [Libya].";
    expect(read(text)[0]?.identity?.country).toBe("LBY");
    expect(read("MPs of all parties, Tories too, want £4m sent to [Cairo].")[0]?.identity?.country).toBe("EGY");
  });

  it("leaves a plain word open that a far-off province is called", () => {
    const plain = read("[Delta] officials flew to [Doha]")[0];
    expect([plain?.place, plain?.rule]).toEqual([null, "places: far-fetched"]);
    expect(read("a flood in [Gulf] province, [Papua New Guinea]")[0]?.place?.country).toBe("PNG");
  });

  it("takes the Gulf for the one that the report is about, and Saudi for a people", () => {
    const gulf = (rest: string) => read(`The [Gulf] has seen worse. ${rest}`)[0]?.identity?.name;
    expect(gulf("[Doha], [Kuwait] and [Bahrain] said so.")).toBe("Persian Gulf");
    expect(gulf("[New Orleans], [Louisiana] and [Mobile], [Alabama] were flooded.")).toBe("Gulf of Mexico");
    expect(read("[Saudi] jets bombed [Sanaa].")[0]).toMatchObject({ sense: "people", identity: { country: "SAU" } });
  });

  it("takes an ocean by its short name, also beside names of a country that has a town of it", () => {
    const [pacific, , , atlantic] = read(
      "On the [Pacific] side birds fly from [Alaska] to [Oregon], on the [Atlantic] route to [Maine] or [Florida].",
    );
    expect(pacific?.identity).toMatchObject({ name: "Pacific Ocean", kind: "water" });
    expect(atlantic?.identity).toMatchObject({ name: "Atlantic Ocean", kind: "water" });
    const states = "[Ohio], [Texas], [Utah], [Iowa], [Idaho], [Maine], [Nevada], [Oregon] and [Illinois]";
    expect(read(`Storms of the [Pacific] reach ${states}.`)[0]?.identity?.name).toBe("Pacific Ocean");
  });

  it("does not take a far-off region for the whole of which a name is a part, nor a far-off town by another language's name", () => {
    const [plateau, saint] = read(
      "Cholera reached [Central Plateau] and [St. Nicolas] in [Haiti], says [Port-au-Prince], not [Gonaïves] or [Mirebalais].",
    );
    expect(plateau?.identity).toBeNull();
    expect(saint?.identity).toBeNull();
    expect(read("He drove through [northern Idlib] for hours.")[0]?.place?.country).toBe("SYR");
  });

  it("leaves unknown names open and says so", () => {
    expect(read("the village of [Xqzzvkjw]")[0]).toMatchObject({
      identity: null,
      place: null,
      reason: "no place of this name is known",
    });
  });

  it("bears empty names, names of 500 letters, marks of direction and 3,000 names", () => {
    expect(read("[] and […]").map(({ place }) => place)).toEqual([null, null]);
    expect(read(`[${"Al".repeat(250)}]`)[0]?.place).toBeNull();
    expect(read("in [\u202bHoms\u202c]")[0]?.identity?.country).toBe("SYR");
    expect(read("[Homs] [Hama] [Idlib] ".repeat(1000))).toHaveLength(3000);
    expect(read("[Homs], [Hama], [Idlib], ".repeat(1000))).toHaveLength(3000);
  });

  it("takes a name that stands alone for the city that all know, unless its region or a place close by is named", () => {
    const geneva = (text: string) => read(text).at(-1)?.place?.country;
    const states = "[Texas], [Ohio] and [Florida] of the [United States]";
    expect(geneva(`Envoys of ${states} met in [Geneva].`)).toBe("CHE");
    expect(geneva(`Police of ${states}, [Aurora] and [Batavia] in [Illinois] met in [Geneva].`)).toBe("USA");
    expect(geneva(`Police of ${states} met in [Geneva], Illinois.`)).toBe("USA");
    expect(geneva("From [London], [Leeds] and [Newcastle] in [England] they flew to [Washington].")).toBe("USA");
  });

  it("takes what is marked as a people for no town of that name", () => {
    const text = "Arab families left Texas. The Arab states stayed.";
    const at = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return { start, end: start + words.length };
    };
    const readings = resolvePlaces(gazetteer, text, [
      { range: at("Arab"), label: "nationality" },
      { range: at("Texas"), label: "place" },
      { range: at("Arab", 10), label: "place" },
    ]);
    expect(readings.map(({ sense }) => sense)).toEqual(["people", "place", "people"]);
    expect(readings[0]?.reason).toContain("people");
  });

  it("takes a small place for none that lies elsewhere than the words say", () => {
    const text = "The [United States], [Texas] and [Ohio] heard of the town of [Omar]";
    expect(read(`${text} in north-eastern Syria.`).at(-1)?.place).toBeNull();
    expect(read(`${text} on Monday.`).at(-1)?.place?.country).toBe("USA");
  });
});
