import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { csvRows } from "../../src/ontology/actor/csv.ts";
import { placeKinds } from "../../src/ontology/gazetteer/known-place.ts";
import type { SourcePlace } from "./source-place.ts";

const list = z.string().transform((text) => (text === "" ? [] : text.split(";").map((item) => item.trim())));
const number = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .transform(Number);
const source = z.string().min(1);
const id = z.union([z.literal("").transform(() => null), number]);

const Country = z.strictObject({
  iso3: z.string().length(3),
  iso2: z.string().length(2),
  geonames: number,
  name: z.string().min(1),
  others: list,
  latitude: number,
  longitude: number,
  population: number,
  source,
});

const StateName = z.strictObject({
  state: z.string(),
  words: z.string().min(1),
  form: z.enum(["name", "adjective", "demonym", "people", "capital", "seat"]),
  ambiguous: z.string(),
  source,
});

type StateName = z.infer<typeof StateName>;

const Feature = z.strictObject({
  name: z.string().min(1),
  others: list,
  demonyms: list,
  kind: z.enum(placeKinds),
  geonames: id,
  country: z.string().regex(/^(?:[A-Z]{3})?$/),
  latitude: number,
  longitude: number,
  source,
});

const Correction = z.strictObject({
  geonames: number,
  name: z.string().min(1),
  others: list,
  demonyms: list,
  latitude: id,
  longitude: id,
  source,
});

/** What `corrections.csv` says of a place of GeoNames' lists. */
export type Correction = z.infer<typeof Correction>;

/**
 * The states and territories of `places/countries.csv` with all their names and peoples in `actors/state-names.csv`, and
 * their alpha-3 codes by alpha-2.
 */
export function readCountries(data: string): { places: SourcePlace[]; codes: Map<string, string> } {
  const rows = z.array(Country).parse(csv(data, "places/countries.csv"));
  const names = z.array(StateName).parse(csv(data, "actors/state-names.csv"));
  const wordsOf = (state: string, ...forms: StateName["form"][]) =>
    names.filter((row) => row.state === state && forms.includes(row.form)).map(({ words }) => words);
  return {
    codes: new Map(rows.map(({ iso2, iso3 }) => [iso2, iso3])),
    places: rows.map(({ others, ...row }) => ({
      ...row,
      others: [],
      given: [...others, ...wordsOf(row.iso3, "name")],
      demonyms: wordsOf(row.iso3, "adjective", "demonym", "people"),
      country: row.iso2,
      admin1: null,
      admin2: null,
      kind: "country",
    })),
  };
}

/** What `features.csv` adds: seas, lands, regions and sites that lists of towns lack. */
export function readFeatures(data: string, codes: ReadonlyMap<string, string>): SourcePlace[] {
  const alpha2 = new Map([...codes].map(([two, three]) => [three, two]));
  return z
    .array(Feature)
    .parse(csv(data, "places/features.csv"))
    .map(({ others, ...row }) => ({
      ...row,
      others: [],
      given: others,
      country: row.country === "" ? null : required(alpha2.get(row.country), `country ${row.country} of ${row.name}`),
      admin1: null,
      admin2: null,
      population: 0,
    }));
}

/** The name to show, further names, and a better middle for places that GeoNames' lists have, by GeoNames id. */
export function readCorrections(data: string): Map<number, Correction> {
  return new Map(
    z
      .array(Correction)
      .parse(csv(data, "places/corrections.csv"))
      .map((row) => [row.geonames, row]),
  );
}

/** A place as its correction, if there is one, has it. */
export function corrected(place: SourcePlace, corrections: ReadonlyMap<number, Correction>): SourcePlace {
  const row = corrections.get(place.geonames ?? 0);
  if (row === undefined) return place;
  return {
    ...place,
    name: row.name,
    others: [place.name, ...place.others],
    given: row.others,
    demonyms: row.demonyms,
    latitude: row.latitude ?? place.latitude,
    longitude: row.longitude ?? place.longitude,
  };
}

function csv(data: string, name: string): unknown {
  const [head, ...rows] = csvRows(readFileSync(join(data, name), "utf8"));
  return rows.map((cells) => Object.fromEntries((head ?? []).map((column, at) => [column, cells[at]])));
}

function required(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`Not known: ${what}`);
  return value;
}
