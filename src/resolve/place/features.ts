import type { KnownPlace, PlaceKind } from "../../ontology/gazetteer/index.ts";
import type { ReportContext } from "./home.ts";
import { type Candidate, isOcean, type NameGroup } from "./name-groups.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a candidate is weighed by, in the order of {@link features}. */
export const featureNames = [
  "population",
  "most people of the name",
  "country",
  "region",
  "district",
  "capital",
  "seat",
  "quarter",
  "water",
  "land",
  "site",
  "area",
  "continent",
  "other name",
  "demonym",
  "named beside",
  "asked kind",
  "its country is named",
  "share of the report in its country",
  "share of the report in its region",
  "share of the report near by",
  "country of the outlet",
  "country of an actor",
  "state label",
  "seat of a named region",
  "no people known",
  "names in its country",
  "names in its region",
  "nearest other name",
  "alone in its country",
  "spelt the same",
  "like those listed with it",
  "in the country of those listed with it",
  "marks of its country",
] as const;

const kinds: readonly PlaceKind[] = [
  "country",
  "region",
  "district",
  "capital",
  "seat",
  "quarter",
  "water",
  "land",
  "site",
  "area",
  "continent",
];

/** The features of every candidate of a name, seen beside the report's other names. */
export function features(own: NameGroup, surroundings: Surroundings, context: ReportContext): number[][] {
  const most = Math.max(0, ...own.candidates.map(({ place }) => standing(place)));
  const written = spelling(own.name);
  return own.candidates.map((candidate) => {
    const { place, use } = candidate;
    const near = surroundings.near(place, own);
    const others = Math.max(1, near.others);
    // News says which, where it means another Geneva than the Swiss one.
    const isUntold = candidate.overshadowed && !liesBeside(candidate, own) && near.nearest < close;
    const people = isUntold ? 0 : standing(place);
    return [
      Math.log2(1 + people) / 10,
      Math.log2((1 + people) / (1 + most)) / 10,
      ...kinds.map((kind) => flag(place.kind === kind)),
      flag(use === "alternate"),
      flag(use === "demonym"),
      flag(liesBeside(candidate, own)),
      flag(own.kinds.includes(place.kind)),
      flag(near.countryNamed),
      near.inCountry / others,
      near.inRegion / others,
      near.closeness / others,
      flag(place.country !== null && place.country === context.outletCountry),
      flag(place.country !== null && (context.countries ?? []).includes(place.country)),
      flag(own.labels.has("state") && place.kind === "country"),
      flag(near.regionNamed),
      flag(standing(place) === 0),
      Math.log2(1 + near.inCountry),
      Math.log2(1 + near.inRegion),
      near.nearest,
      flag(near.inCountry < 0.2),
      flag(use !== "name" || spelling(place.name) === written),
      ...listed(place, own, surroundings),
      context.home.leaning(place.country),
    ];
  });
}

/** How much of what is listed with a name is of the candidate's sort, and in its country; states are of one sort. */
function listed(place: KnownPlace, own: NameGroup, surroundings: Surroundings): [number, number] {
  const mates = surroundings.of(own.listed);
  if (mates.length === 0) return [0, 0];
  const sort = levels[place.kind] ?? place.kind;
  let alike = 0;
  let inCountry = 0;
  for (const { group, probabilities } of mates) {
    for (const [at, { place: mate }] of group.candidates.entries()) {
      const probability = probabilities[at] ?? 0;
      if ((levels[mate.kind] ?? mate.kind) === sort) alike += probability;
      if (mate.country === place.country && mate.country !== null) inCountry += probability;
    }
  }
  return [alike / mates.length, inCountry / mates.length];
}

/** Kinds that are named in one breath. */
const levels: Readonly<Partial<Record<PlaceKind, string>>> = {
  capital: "town",
  seat: "town",
  quarter: "town",
  district: "region",
};

/** A name without accents and case, but with its spaces: "West Chester" is not Westchester. */
function spelling(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[-\s]+/g, " ")
    .toLowerCase();
}

function liesBeside({ place }: Candidate, own: NameGroup): boolean {
  if (own.beside.size === 0) return false;
  if (place.region !== null && own.beside.has(place.region)) return true;
  return own.besideCountries.has(place.country ?? "");
}

/** Places that nobody lives in or is counted in, as if so many did: they were chosen because news names them. */
const chosen: Readonly<Partial<Record<PlaceKind, number>>> = {
  continent: 1e8,
  area: 3e6,
  water: 3e6,
  land: 1e6,
  site: 3e5,
};

/** An ocean is as well known as a continent. */
function standing(place: KnownPlace): number {
  const byKind = isOcean(place) ? chosen.continent : chosen[place.kind];
  return Math.max(place.population, byKind ?? 0);
}

/** Closer than so to another place of the report (as `nearest`: within 50 km), a place may be meant by the name alone. */
const close = 0.3;

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}
