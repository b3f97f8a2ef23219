import { foldName, type Gazetteer, type KnownPlace } from "../src/ontology/gazetteer/index.ts";
import { distance, type Spot } from "../src/resolve/place/distance.ts";
import type { GoldToponym } from "./geoparsing.ts";

/** How often the places read are the right ones. */
export interface PlaceScores {
  readonly names: number;
  /** Of those with a GeoNames id. */
  readonly exact: number;
  readonly country: number;
  readonly within161: number;
  /** As within161, but a state that is the right state counts wherever its middle is put. */
  readonly settled: number;
}

/** A gold toponym and what it was read as, null for nothing. */
export interface Answer {
  readonly gold: GoldToponym;
  readonly identity: KnownPlace | null;
}

/** Scores answers; `countryAt` says which country a gold spot lies in. */
export function placeScores(answers: readonly Answer[], countryAt: (gold: GoldToponym) => string | null): PlaceScores {
  const share = (of: readonly Answer[], holds: (answer: Answer) => boolean) => of.filter(holds).length / of.length;
  return {
    names: answers.length,
    exact: share(
      answers.filter(({ gold }) => gold.geonames !== null),
      ({ gold, identity }) => identity?.geonames === gold.geonames,
    ),
    country: share(answers, ({ gold, identity }) => identity !== null && identity.country === countryAt(gold)),
    within161: share(answers, ({ gold, identity }) => identity !== null && distance(gold, identity) <= 161),
    settled: share(
      answers,
      ({ gold, identity }) =>
        identity !== null &&
        (distance(gold, identity) <= 161 || (gold.page !== undefined && isState(identity, gold.page))),
    ),
  };
}

/** Whether a place is the state or continent that a page of Wikipedia is about. */
function isState(place: KnownPlace, page: string): boolean {
  return (place.kind === "country" || place.kind === "continent") && foldName(place.name) === foldName(page);
}

/**
 * The country of a gold toponym: the one that TR-News gives; for GeoVirus, none where its page is about a place of no
 * one country (a continent, a sea), else that of the nearest town.
 */
export function countryFinder(gazetteer: Gazetteer): (gold: GoldToponym) => string | null {
  const countries = new Map<number, string | null>();
  const towns: KnownPlace[] = [];
  for (let index = 0; index < gazetteer.size; index++) {
    const place = gazetteer.place(index);
    if (place.kind === "country" && place.geonames !== null) countries.set(place.geonames, place.country);
    if (place.precision === "town") towns.push(place);
  }
  const ofSpot = new Map<string, string | null>();
  return (gold) => {
    if (gold.country !== undefined) return countries.get(gold.country ?? 0) ?? null;
    const named = gazetteer.find(gold.page ?? "").map(({ index }) => gazetteer.place(index));
    if (named.some((place) => place.country === null)) return null;
    const country = named.find(({ kind }) => kind === "country");
    if (country !== undefined && distance(country, gold) < 1500) return country.country;
    const key = `${gold.latitude} ${gold.longitude}`;
    const nearby = ofSpot.get(key) ?? nearest(towns, gold)?.country ?? null;
    ofSpot.set(key, nearby);
    return nearby;
  };
}

function nearest(towns: readonly KnownPlace[], spot: Spot): KnownPlace | undefined {
  let best: KnownPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const town of towns) {
    if (Math.abs(town.latitude - spot.latitude) > 5) continue;
    const away = distance(town, spot);
    if (away < least) {
      least = away;
      best = town;
    }
  }
  return best;
}
