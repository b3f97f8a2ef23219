import { expect, test } from "vitest";
import { codeActor } from "./code-actor.ts";

/** What a phrase is coded: country, sector, "-" for null; null where nothing is known at all. */
const short = (phrase: string, date: string | null = null) => {
  const code = codeActor(phrase, { date });
  return code === null ? null : `${code.country ?? "-"} ${code.sector ?? "-"}`;
};

const unknown = [
  "he",
  "they",
  "a table",
  "us",
  "turkey",
  "Paris Hilton",
  "Michael Jordan",
  "Chad Smith",
  "Ukrainian-born",
  "anti-American",
  "the report",
  "the Sea of Japan",
  "a ship in the Sea of Azov",
  "the Uyghurs",
  "Rohingya",
  "Crimean Tatars",
  "the Karen",
  "",
  "-",
];

test.each(unknown)("nothing is known of “%s”, and no default is given", (phrase) => {
  expect(short(phrase)).toBeNull();
});

const traps: readonly (readonly [string, string])[] = [
  ["China", "CHN -"],
  ["Chinese Uyghurs", "CHN -"],
  ["Uyghur activists", "CHN CVL"],
  ["Texans", "USA -"],
  ["Syrian Druze", "SYR -"],
  ["the US attorney general", "USA GOV"],
  ["US attorneys", "USA JUD"],
  ["Isis", "- REB"],
  ["Opec", "- IGO"],
  ["president of the NAACP", "USA NGO"],
  ["Sinn Fein vice president", "IRL PTY"],
  ["president of the United States", "USA GOV"],
  ["Soviet Union", "RUS -"],
  ["Jordan said", "JOR -"],
  ["Georgia's parliament", "GEO LEG"],
  ["Georgian Dream", "GEO PTY"],
  ["the governor of Georgia state", "USA GOV"],
  ["Chad", "TCD -"],
  ["Turkey", "TUR -"],
  ["Guinea", "GIN -"],
  ["Guinea-Bissau", "GNB -"],
  ["Equatorial Guinea", "GNQ -"],
  ["Papua New Guinea", "PNG -"],
  ["DR Congo", "COD -"],
  ["Congo-Brazzaville", "COG -"],
  ["North Korean soldiers", "PRK MIL"],
  ["South Korean soldiers", "KOR MIL"],
  ["Niger's president", "NER GOV"],
  ["Nigeria's president", "NGA GOV"],
  ["Dominican Republic police", "DOM COP"],
  ["the Washington Post", "USA JRN"],
  ["New York Times", "USA JRN"],
  ["Ukrainian-born Israeli politician", "ISR PTY"],
  ["US-backed rebels in Syria", "SYR REB"],
  ["pro-Russian separatists in eastern Ukraine", "UKR REB"],
  ["Israeli ambassador to Washington", "ISR GOV"],
  ["Kosovo", "XKX -"],
  ["the Palestinian Authority", "PSE GOV"],
  ["Taiwan's president", "TWN GOV"],
];

test.each(traps)("%s: %s", (phrase, expected) => {
  expect(short(phrase)).toBe(expected);
});

const dated: readonly (readonly [string, string, string])[] = [
  ["Bolsonaro", "2020-06-01", "BRA GOV"],
  ["Bolsonaro", "2024-06-01", "BRA ELI"],
  ["Donald Trump", "2016-01-01", "USA -"],
  ["President Bush", "1990-08-02", "USA GOV"],
  ["Taliban fighters", "2015-01-01", "AFG REB"],
  ["Taliban officials", "2023-01-01", "AFG GOV"],
  ["Moscow", "1983-09-01", "RUS -"],
  ["Belgrade", "1995-01-01", "SRB -"],
  ["East German border guards", "1985-01-01", "DDR MIL"],
  ["Nelson Mandela", "1992-01-01", "ZAF OPP"],
];

test.each(dated)("%s on %s: %s", (phrase, date, expected) => {
  expect(short(phrase, date)).toBe(expected);
});

test("spelling makes no difference", () => {
  for (const phrase of [
    "U.S. officials",
    "US officials",
    "the U.S.’s officials",
    "US\u200B officials",
    "U\u00ADS officials",
  ]) {
    expect(short(phrase), phrase).toBe("USA GOV");
  }
  expect(short("Côte d’Ivoire rebels")).toBe(short("Cote d'Ivoire rebels"));
});

test.each([
  "a US ally",
  "Israel's enemies",
  "Russia's neighbours",
  "allies of Ukraine",
  "Hezbollah's allies",
  "a former Soviet republic",
])("%s: not whom the words name", (phrase) => {
  expect(short(phrase)).toBeNull();
});

test("an ally with a name or a seat of his own has the country of that", () => {
  expect(short("US ally Japan")).toBe("JPN -");
  expect(short("Iran's proxies in Iraq")).toBe("IRQ -");
  expect(short("a NATO ally")).toBe("- IGO");
});

test("two states are no one country", () => {
  expect(short("Russian and Chinese troops")).toBe("- MIL");
  expect(short("Germany, Russia and Sweden")).toBe(null);
});

test("what belongs to no state has PLOVER's letters in its place", () => {
  const plover = (phrase: string) => codeActor(phrase)?.plover;
  expect(plover("NATO")).toBe("IGO");
  expect(plover("NATO soldiers")).toBe("IGOMIL");
  expect(plover("the UN Security Council")).toBe("UNO");
  expect(plover("EU foreign ministers")).toBe("EURGOV");
  expect(plover("al-Qaeda")).toBe("IMGREB");
  expect(plover("Kosovo's government")).toBe("KOSGOV");
  expect(plover("Abkhazia's government")).toBe("GEOGOVPRE");
});

test("a state and a person have their own codes", () => {
  expect(codeActor("the Soviet Union")).toMatchObject({
    kind: "state",
    name: "Soviet Union",
    cow: 365,
    wikidata: "Q15180",
  });
  expect(codeActor("Russian President Vladimir Putin")).toMatchObject({
    kind: "person",
    name: "Vladimir Putin",
    plover: "RUSGOV",
  });
  expect(codeActor("North Korea")).toMatchObject({ cow: 731, gw: 731 });
});

test("a former official is none any more", () => {
  expect(codeActor("former German chancellor")).toMatchObject({ plover: "DEUELI", former: true });
  expect(short("the wife of the Syrian president")).toBe("SYR ELI");
  expect(short("ex-Pakistani president")).toBe("PAK ELI");
});
