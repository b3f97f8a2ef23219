import fc from "fast-check";
import { expect, test } from "vitest";
import { nameKey, nameWords } from "./name-words.ts";
import { demonym, stateNamed, statesNamed } from "./state-names.ts";
import { states } from "./states.ts";

const sameKey: readonly (readonly string[])[] = [
  ["U.S.", "US", "the U.S.", "U.S.’s", "U\u00ADS"],
  ["Côte d’Ivoire", "Cote d'Ivoire", "côte d‘ivoire"],
  ["Bosnia-Herzegovina", "Bosnia Herzegovina", "Bosnia‑Herzegovina"],
  ["São Tomé", "Sao Tome"],
  ["Türkiye", "Turkiye", "Tu\u0308rkiye"],
  ["Houthis’", "Houthis"],
  ["AT&T", "AT & T".replaceAll(" ", "")],
];

test.each(sameKey)("%s and its other spellings have one key", (first, ...others) => {
  for (const other of others) expect(nameKey(other)).toBe(nameKey(first ?? ""));
});

test("words keep their places in the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      for (const word of nameWords(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
    }),
  );
});

const named: readonly (readonly [string, string | null])[] = [
  ["the U.S.", "USA"],
  ["us", null],
  ["America", "USA"],
  ["Britain", "GBR"],
  ["Burma", "MMR"],
  ["Ivory Coast", "CIV"],
  ["Türkiye", "TUR"],
  ["turkey", null],
  ["Korea", null],
  ["Congo", null],
  ["Guinea", "GIN"],
  ["Zaire", "COD"],
  ["the Gambia", "GMB"],
  ["the Kremlin", "RUS"],
  ["Foggy Bottom", "USA"],
  ["Blue House", "KOR"],
  ["Geor\u200Bgia", "GEO"],
];

test.each(named)("%s names %s", (words, id) => {
  expect(stateNamed(words)?.state.id ?? null).toBe(id);
});

test("a former state is meant in its time", () => {
  expect(stateNamed("Moscow", { date: "1983-09-01" })?.state.id).toBe("SUN");
  expect(stateNamed("Moscow", { date: "2003-09-01" })?.state.id).toBe("RUS");
  expect(stateNamed("Soviet Union")?.state).toMatchObject({ kind: "former", country: "RUS", cow: 365 });
  expect(stateNamed("Prague", { date: "1980-01-01" })?.state.id).toBe("CSK");
});

test.each([
  ["Aden", "YMD", "1985-01-01"],
  ["Saigon", "XSV", "1970-01-01"],
  ["Salisbury", "RHO", "1972-01-01"],
])("%s is the capital of %s only in its time", (words, id, then) => {
  expect(stateNamed(words, { date: then })?.state.id).toBe(id);
  expect(stateNamed(words, { date: "2026-01-07" })).toBeNull();
  expect(stateNamed(words)).toBeNull();
});

test("names that often mean something else are marked", () => {
  for (const name of ["Georgia", "Jordan", "Chad", "Washington", "Niger"])
    expect(stateNamed(name)?.ambiguous).toBe(true);
  expect(statesNamed("Congo").map(({ state }) => state.id)).toEqual(["COG", "COD"]);
});

test("demonyms are told from names", () => {
  expect(demonym("Yemenis")?.state.id).toBe("YEM");
  expect(demonym("Yemen")).toBeNull();
  expect(demonym("Dutchman")?.form).toBe("demonym");
});

test("every state has a country of its own or another's, and its names find it", () => {
  for (const state of states().values()) {
    expect(states().has(state.country), state.id).toBe(true);
    for (const successor of state.successors) expect(states().has(successor), state.id).toBe(true);
    expect(
      statesNamed(state.name).map((naming) => naming.state.id),
      state.name,
    ).toContain(state.id);
  }
});

test("COW numbers are those of one state at a time", () => {
  const standing = [...states().values()].filter(({ kind, cow }) => kind !== "former" && cow !== null);
  expect(new Set(standing.map(({ cow }) => cow)).size).toBe(standing.length);
});
