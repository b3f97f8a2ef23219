import type { Gazetteer, KnownPlace } from "../../ontology/gazetteer/index.ts";
import type { Place } from "../../record/index.ts";
import { spanOf } from "../../text/index.ts";
import { besideWater, namedWaters } from "./beside-water.ts";
import { farFetched, isSmall } from "./far-fetched.ts";
import { Home } from "./home.ts";
import { kindsBeside } from "./kind-words.ts";
import { isDirection } from "./look-up.ts";
import { type Candidate, type NameGroup, nameGroups } from "./name-groups.ts";
import { rank } from "./rank.ts";
import { seatSense } from "./seat-sense.ts";
import { Surroundings, type Weighed } from "./surroundings.ts";
import type { PlaceContext, PlaceReading, Toponym } from "./toponym.ts";
import { weights as learned } from "./weights.ts";

/**
 * Which place each toponym of a report means.
 *
 * One name has one sense in a report, unless the words beside it tell two apart. Of a part of a place ("northern Syria") only the country is said.
 *
 * @param weights - of the features; default: the learned ones.
 * @returns a reading for each toponym, in the order given.
 */
export function resolvePlaces(
  gazetteer: Gazetteer,
  text: string,
  toponyms: readonly Toponym[],
  context: PlaceContext = {},
  weights: readonly number[] = learned,
): PlaceReading[] {
  const groups = nameGroups(gazetteer, text, toponyms);
  const readings = new Map<number, PlaceReading>();
  const ranked = rank(groups, { ...context, home: new Home(text) }, weights);
  const surroundings = new Surroundings(ranked);
  const waters = namedWaters(ranked, toponyms);
  for (const weighed of ranked) {
    const { group, probabilities } = weighed;
    const far = new Set(group.candidates.filter((candidate) => farFetched(candidate, group, surroundings, context)));
    for (const member of group.members) {
      const toponym = toponyms[member];
      if (toponym !== undefined) {
        const onWater = besideWater(text, toponym, weighed, waters);
        readings.set(member, reading(text, toponym, { group, probabilities, far, onWater }));
      }
    }
  }
  return toponyms.flatMap((_, index) => readings.get(index) ?? []);
}

/** What a name's candidates are weighed as. */
interface Choice extends Weighed {
  /** Those that lie where the report does not play. */
  readonly far: ReadonlySet<Candidate | undefined>;
  /** The one on a water that the sentence names. */
  readonly onWater: number | undefined;
}

function reading(text: string, toponym: Toponym, { group, probabilities, far, onWater }: Choice): PlaceReading {
  const { range } = toponym;
  // Of the many divisions called "Western" the likeliest of a country that the report is about.
  const weighed = probabilities.map((probability, at) => {
    const candidate = group.candidates[at];
    const isOut = (isDirection(group.name) && far.has(candidate)) || candidate?.asked === true;
    return isOut ? -1 : probability;
  });
  const likeliest = weighed.indexOf(Math.max(...weighed));
  const sought = asked(text, toponym, group, probabilities);
  const best = sought ?? onWater ?? likeliest;
  const candidate = group.candidates[best];
  if (group.open) {
    const none = { range, sense: "place" as const, identity: null, probability: 0, place: null };
    return {
      ...none,
      rule: "places: told apart elsewhere",
      reason: "the report names two of the name, and not here which",
    };
  }
  if (candidate === undefined || far.has(candidate)) {
    const none = { range, sense: "place" as const, identity: null, probability: 0, place: null };
    return candidate === undefined
      ? { ...none, rule: "places: unknown name", reason: "no place of this name is known" }
      : { ...none, rule: "places: far-fetched", reason: "no place of this name is known where the report plays" };
  }
  const found = { range, identity: candidate.place, probability: probabilities[best] ?? 0 };
  if (candidate.use !== "demonym" && namesPeople(group, candidate)) {
    const none = { ...found, identity: null, probability: 0, sense: "people" as const, place: null };
    return { ...none, rule: "places: people", reason: "the word names a people, which no country is called after" };
  }
  if (candidate.use === "demonym") {
    return { ...found, sense: "people", place: null, rule: "places: demonym", reason: "the word names a people" };
  }
  const seat = isSeat(candidate.place) ? seatSense(text, range) : null;
  if (seat?.sense === "government") {
    const reason = "the name stands for the government that sits there";
    return { ...found, sense: "government", place: null, rule: seat.rule, reason };
  }
  const rule =
    sought === undefined && onWater !== undefined
      ? "places: on the water named with it"
      : ruleOf(group, candidate.place, sought !== undefined);
  return { ...found, sense: "place", place: recorded(text, toponym, group, candidate.place, rule), rule, reason: null };
}

/**
 * Whether a word means a people, faith or language that some place only shares its name, or a like one, with: "Arab" is no
 * town in Alabama where the model has it for a people somewhere in the report.
 */
function namesPeople({ labels }: NameGroup, { place, use }: Candidate): boolean {
  return labels.has("nationality") && (use === "alike" || isSmall(place));
}

/** The likeliest candidate of the kind that the words in or beside this toponym ask for, in the country of the likeliest, if any. */
function asked(
  text: string,
  { range }: Toponym,
  group: NameGroup,
  probabilities: readonly number[],
): number | undefined {
  const beside = kindsBeside(text, range);
  const kinds = beside.length > 0 ? beside : group.kinds;
  if (kinds.length === 0) return undefined;
  const order = [...probabilities.keys()].sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const country = group.candidates[order[0] ?? 0]?.place.country;
  return order.find((at) => {
    const place = group.candidates[at]?.place;
    return place !== undefined && (country == null || place.country === country) && kinds.includes(place.kind);
  });
}

/** Buildings whose names stand for those who govern in them. */
const houses: ReadonlySet<string> = new Set([
  "White House",
  "Kremlin",
  "Pentagon",
  "Downing Street",
  "Whitehall",
  "Capitol Hill",
  "Élysée Palace",
  "Westminster",
  "Zhongnanhai",
]);

function isSeat(place: KnownPlace): boolean {
  return place.kind === "capital" || (place.kind === "site" && houses.has(place.name));
}

function ruleOf(group: NameGroup, place: KnownPlace, isSought: boolean): string {
  if (group.part) return "places: part of a place";
  if (group.rule !== null) return group.rule;
  if (group.beside.has(place.region ?? -1) || group.besideCountries.has(place.country ?? "")) {
    return "places: named beside its region";
  }
  if (group.candidates.length === 1) return "places: only one of the name";
  return isSought ? "places: of the kind named with it" : "places: ranked";
}

function recorded(text: string, { range }: Toponym, group: NameGroup, place: KnownPlace, rule: string): Place {
  return {
    name: group.part ? group.name : place.name,
    geonames: group.part ? null : place.geonames,
    country: place.country,
    latitude: group.part ? null : place.latitude,
    longitude: group.part ? null : place.longitude,
    precision: group.part ? "region" : place.precision,
    span: spanOf(text, range),
    rule,
  };
}
