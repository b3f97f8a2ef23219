import {
  foldName,
  type Gazetteer,
  type KnownPlace,
  type NameUse,
  type PlaceKind,
  standsAlone,
} from "../../ontology/gazetteer/index.ts";
import { withDivisions } from "./divisions.ts";
import { kindsBeside } from "./kind-words.ts";
import { listedNames, nameAt } from "./listed-names.ts";
import { lookUp } from "./look-up.ts";
import { countryAround, namedBeside, namedInside } from "./named-beside.ts";
import { type Mention, toldApart } from "./told-apart.ts";
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

/** All toponyms of a report that share a name and, where nothing tells them apart, one sense. */
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
  /** The name as it is looked up. */
  readonly key: string;
  /** The rule that leaves it these candidates only; null where it has all of its name. */
  readonly rule: string | null;
  /** Whether nothing tells which of its candidates it means: it stands bare beside two that the words told apart. */
  readonly open: boolean;
  /** Keys of the names that stand in one list with it ("Armenia, Georgia and Iraq"). */
  readonly listed: ReadonlySet<string>;
}

/** The toponyms grouped by name; those that the words beside them tell apart ("Paris, Texas") are groups of their own. */
export function nameGroups(gazetteer: Gazetteer, text: string, toponyms: readonly Toponym[]): NameGroup[] {
  const byKey = new Map<string, Mention[]>();
  for (const [member, { range }] of toponyms.entries()) {
    const key = foldName(nameAt(text, range));
    const beside = [...namedBeside(gazetteer, text, range.end), ...namedInside(gazetteer, text, range)];
    byKey.set(key, [...(byKey.get(key) ?? []), { member, range, beside }]);
  }
  const lists = listedNames(text, toponyms);
  return [...byKey.entries()].flatMap(([key, mentions]) => {
    const name = nameAt(text, mentions[0]?.range ?? { start: 0, end: 0 });
    const { places, kinds, part } = lookUp(gazetteer, name);
    const divisions = askedOf(text, mentions);
    const named = withDivisions(gazetteer, name, divisions, places);
    const all = named.map(({ index, use }, at) => ({ place: gazetteer.place(index), use, asked: at >= places.length }));
    const found = divisions.length > 0 ? all : watersOf(name, all);
    const shared = { name, kinds, part, key, listed: lists.get(key) ?? new Set<string>() };
    const known = found.map(({ place }) => place);
    return toldApart({ gazetteer, text, toponyms, key, places: known }, mentions).map((sense) => ({
      ...shared,
      ...saidBeside(gazetteer, text, toponyms, sense.mentions),
      members: sense.mentions.map(({ member }) => member),
      candidates: candidatesOf(name, found).filter(({ place }) => sense.fits?.has(place.index) ?? true),
      rule: sense.rule,
      open: sense.open === true,
    }));
  });
}

/** What is said beside the mentions of a group, and how they are labelled. */
function saidBeside(
  gazetteer: Gazetteer,
  text: string,
  toponyms: readonly Toponym[],
  mentions: readonly Mention[],
): Pick<NameGroup, "beside" | "besideCountries" | "within" | "labels"> {
  const beside = new Set(mentions.flatMap((mention) => mention.beside));
  const countries = [...beside].map((index) => gazetteer.place(index)).filter(({ kind }) => kind === "country");
  return {
    beside,
    besideCountries: new Set(countries.flatMap(({ country }) => country ?? [])),
    within: new Set(mentions.flatMap(({ range }) => countryAround(text, range.end) ?? [])),
    labels: new Set(mentions.flatMap(({ member }) => toponyms[member]?.label ?? [])),
  };
}

/** Of what is called a sea the waters alone, where there are such: "the Red Sea" is not Sudan's state of that name. */
function watersOf<One extends { readonly place: KnownPlace }>(name: string, found: readonly One[]): readonly One[] {
  const waters = / (?:Sea|Ocean|Gulf|Straits?|Channel)$/u.test(name)
    ? found.filter(({ place }) => place.kind === "water")
    : [];
  return waters.length > 0 ? waters : found;
}

function candidatesOf(name: string, found: readonly Omit<Candidate, "overshadowed">[]): Candidate[] {
  const meant = standsAlone(name);
  const anOcean = found.some(({ place }) => isOcean(place));
  return found.map((one) => ({
    ...one,
    overshadowed: (meant !== null && one.place.country !== meant) || (anOcean && !isOcean(one.place)),
  }));
}

/** The kinds of division that some mention of a name has beside it. */
function askedOf(text: string, mentions: readonly Mention[]): readonly PlaceKind[] {
  return mentions.map(({ range }) => kindsBeside(text, range)).find((kinds) => kinds.length > 0) ?? [];
}

/** Whether a place is an ocean, which are as well known by their short names: "the Pacific". */
export function isOcean({ kind, name }: KnownPlace): boolean {
  return kind === "water" && / Ocean$/.test(name);
}
