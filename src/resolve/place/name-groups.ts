import { stateNamed } from "../../ontology/actor/index.ts";
import {
  foldName,
  type Gazetteer,
  type KnownPlace,
  type NameUse,
  type PlaceKind,
  standsAlone,
} from "../../ontology/gazetteer/index.ts";
import type { Range } from "../../text/index.ts";
import { withDivisions } from "./divisions.ts";
import { kindsBeside } from "./kind-words.ts";
import { listedNames, nameAt } from "./listed-names.ts";
import { lookUp } from "./look-up.ts";
import type { Toponym } from "./toponym.ts";

/** A place that a name may mean in this report. */
export interface Candidate {
  readonly place: KnownPlace;
  readonly use: NameUse;
  /** Whether news means another place by the name alone: of "Geneva" all but the Swiss one, of "Pacific" all but the ocean. */
  readonly overshadowed: boolean;
  /** Whether only mentions with its noun beside them mean it, as "Belgorod" in "Belgorod and Kursk regions" does. */
  readonly asked: boolean;
}

/** All toponyms of a report that share a name, and so one sense. */
export interface NameGroup {
  readonly name: string;
  /** Positions in the list of toponyms. */
  readonly members: readonly number[];
  readonly candidates: readonly Candidate[];
  /** Kinds that the name itself asks for ("Idlib province" as one name); empty for any. */
  readonly kinds: readonly PlaceKind[];
  /** Whether the words name a part of the place. */
  readonly part: boolean;
  /** Numbers of the countries and regions named right after it, as in "Paris, Texas" or "in Paris in Texas". */
  readonly beside: ReadonlySet<number>;
  /** Alpha-3 codes of the countries among them. */
  readonly besideCountries: ReadonlySet<string>;
  /** Those of the country that it is said to be in, as in "Omar in north-eastern Syria". */
  readonly within: ReadonlySet<string>;
  /** The entity labels that its members got. */
  readonly labels: ReadonlySet<string>;
  /** The name as it is looked up: groups are told apart by it. */
  readonly key: string;
  /** Keys of the names that stand in one list with it ("Armenia, Georgia and Iraq"). */
  readonly listed: ReadonlySet<string>;
}

/** The toponyms grouped by name; one that stands beside its own region ("Paris, Texas") keeps to its own group. */
export function nameGroups(gazetteer: Gazetteer, text: string, toponyms: readonly Toponym[]): NameGroup[] {
  const groups = new Map<
    string,
    { members: number[]; beside: Set<number>; labels: Set<string>; within: Set<string> }
  >();
  for (const [index, { range, label }] of toponyms.entries()) {
    const name = nameAt(text, range);
    const key = foldName(name);
    const group = groups.get(key) ?? { members: [], beside: new Set(), labels: new Set(), within: new Set() };
    groups.set(key, group);
    group.members.push(index);
    for (const place of namedBeside(gazetteer, text, range.end)) group.beside.add(place);
    for (const place of namedInside(gazetteer, text, range)) group.beside.add(place);
    const country = countryAround(text, range.end);
    if (country !== null) group.within.add(country);
    if (label !== undefined) group.labels.add(label);
  }
  const lists = listedNames(text, toponyms);
  return [...groups.entries()].map(([key, group]) => {
    const first = toponyms[group.members[0] ?? 0]?.range ?? { start: 0, end: 0 };
    const name = nameAt(text, first);
    const { places, kinds, part } = lookUp(gazetteer, name);
    const meant = standsAlone(name);
    const named = withDivisions(gazetteer, name, askedOf(text, toponyms, group.members), places);
    const found = named.map(({ index, use }, at) => ({
      place: gazetteer.place(index),
      use,
      asked: at >= places.length,
    }));
    const anOcean = found.some(({ place }) => isOcean(place));
    const candidates = found.map((one) => ({
      ...one,
      overshadowed: (meant !== null && one.place.country !== meant) || (anOcean && !isOcean(one.place)),
    }));
    const countries = [...group.beside].map((index) => gazetteer.place(index)).filter(({ kind }) => kind === "country");
    const besideCountries = new Set(countries.flatMap(({ country }) => country ?? []));
    return { ...group, besideCountries, name, candidates, kinds, part, key, listed: lists.get(key) ?? new Set() };
  });
}

/** The kinds of division that some mention of a name has beside it. */
function askedOf(text: string, toponyms: readonly Toponym[], members: readonly number[]): readonly PlaceKind[] {
  for (const member of members) {
    const range = toponyms[member]?.range;
    const kinds = range === undefined ? [] : kindsBeside(text, range);
    if (kinds.length > 0) return kinds;
  }
  return [];
}

/** Whether a place is an ocean, which are as well known by their short names: "the Pacific". */
export function isOcean({ kind, name }: KnownPlace): boolean {
  return kind === "water" && / Ocean$/.test(name);
}

const around =
  /^ in (?:the )?(?:(?:(?:north|south|east|west)(?:ern)?|central)(?:-?(?:east|west)(?:ern)?)? )?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})/u;

/** The country right behind a name and "in", alpha-3; null where there is none. */
function countryAround(text: string, end: number): string | null {
  const words = around.exec(text.slice(end, end + 60))?.[1]?.replace(/['’.-]+s?$/u, "");
  const naming = words === undefined ? null : stateNamed(words);
  return naming?.form === "name" && !naming.ambiguous ? naming.state.country : null;
}

const besideName = /^,? \(?((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3})/u;
const side =
  "(?:north|south|east|west|central|upstate|downstate|rural|inner|outer|upper|lower)(?:-?(?:east|west))?(?:ern)?";
const sort = "(?:(?:\\p{Lu}\\p{L}+ )?(?:state|province|region|county|governorate) of )?";
/** "(near) Moscow in western Idaho", "in London in the Canadian province of Ontario": what is behind "in" holds the place. */
const insideName = new RegExp(
  `^,? in (?:the )?(?:${side} )?${sort}(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})`,
  "u",
);
/** Only of a place is it said where it lies: "the role of Washington in Georgia" is not of a town there. */
const inPlace = /(?:^|[\s(“"])(?:in|near|at|outside|around|from|(?:city|town|village|suburb|port) of)\s(?:the\s)?$/iu;
const holders: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["country", "region", "district"]);

/** Numbers of the countries and regions that are named right after a place: ", Texas", ", Ont.", " (Syria)". */
export function namedBeside(gazetteer: Gazetteer, text: string, end: number): number[] {
  const following = text.slice(end, end + 60);
  return /^(?:, | \()/.test(following) ? holding(gazetteer, besideName.exec(following)?.[1]) : [];
}

/** Those that a place is said to lie in: "in Paris in northern Texas". */
function namedInside(gazetteer: Gazetteer, text: string, { start, end }: Range): number[] {
  if (!inPlace.test(text.slice(Math.max(0, start - 30), start))) return [];
  return holding(gazetteer, insideName.exec(text.slice(end, end + 90))?.[1]);
}

/** Numbers of the countries and regions of the longest name that the words begin with. */
function holding(gazetteer: Gazetteer, following: string | undefined): number[] {
  const words = following?.split(" ") ?? [];
  for (let count = words.length; count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(" ")
      .replace(/['’]s$/, "");
    const found = gazetteer.find(name).filter(({ use }) => use !== "demonym");
    const holding = found.filter(({ index }) => holders.has(gazetteer.place(index).kind));
    if (holding.length > 0) return holding.map(({ index }) => index);
  }
  return [];
}
