import { isMember } from "../../ontology/actor/index.ts";
import {
  article,
  type Gazetteer,
  type KnownPlace,
  type NamedPlace,
  type PlaceKind,
} from "../../ontology/gazetteer/index.ts";
import { withDivisions } from "./divisions.ts";
import { kindWords, kindWordsBefore } from "./kind-words.ts";

/** The places that a wording may mean, and how they were found. */
export interface LookUp {
  readonly places: readonly NamedPlace[];
  /** Kinds that the words themselves ask for ("Aleppo province"); empty for any. */
  readonly kinds: readonly PlaceKind[];
  /** Whether the words name a part of the place ("northern Syria"). */
  readonly part: boolean;
}

const after = kindWords.map(([words, kinds]) => [new RegExp(`^(.+?)[\\s-]+(?:${words})$`, "i"), kinds] as const);
const before = kindWordsBefore.map(
  ([words, kinds]) => [new RegExp(`^(?:the )?(?:${words}) of (?:the )?(.+)$`, "i"), kinds] as const,
);

const side =
  "(?:north|south|east|west)(?:ern|ernmost)?(?:[ -]?(?:east|west)(?:ern)?)?|(?:north|south)(?:east|west)(?:ern)?|" +
  "central|upper|lower|greater|mainland|rural|downtown|outer|inner|midtown|coastal|far|metropolitan|suburban|occupied";
const part = new RegExp(`^(?:(?:${side})[\\s-]+)+(?:the )?(.+)$`, "i");
const partAfter = /^(.+?)[\s-]+(?:countryside|suburbs|outskirts|area|border|coast|metropolitan area|metro area)$/i;

/**
 * The places that a wording may mean: those of just this name, else those of the name inside it ("the city of Homs",
 * "Aleppo province", "northern Syria", "Americans").
 */
export function lookUp(gazetteer: Gazetteer, wording: string): LookUp {
  const words = wording
    .replace(/\s+/g, " ")
    .trim()
    .replace(/['’]s?$/, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, "");
  const whole = isDirection(words) ? divisionsCalled(gazetteer, words) : spellings(gazetteer, words);
  if (whole.length > 0) return { places: [...whole, ...division(gazetteer, words, whole)], kinds: [], part: false };
  for (const [patterns, isPart] of [
    [after, false],
    [before, false],
  ] as const) {
    for (const [pattern, kinds] of patterns) {
      const name = pattern.exec(words)?.[1];
      if (name === undefined || isDirection(name)) continue;
      const places = withDivisions(gazetteer, name, kinds, spellings(gazetteer, name));
      if (places.length > 0) return { places: ofKinds(gazetteer, places, kinds), kinds, part: isPart };
    }
  }
  for (const pattern of [part, partAfter]) {
    const name = pattern.exec(words)?.[1];
    const places = name === undefined ? [] : spellings(gazetteer, name);
    if (places.length > 0) return { places, kinds: [], part: true };
  }
  return { places: words.length < 5 ? [] : gazetteer.findAlike(words), kinds: [], part: false };
}

/** An island or a bay is no town that lacks the word: "Plum Island" is not Plum. */
function ofKinds(
  gazetteer: Gazetteer,
  places: readonly NamedPlace[],
  kinds: readonly PlaceKind[],
): readonly NamedPlace[] {
  if (kinds[0] !== "water" && !(kinds[0] === "land" && kinds.includes("district"))) return places;
  return places.filter(({ index }) => kinds.includes(gazetteer.place(index).kind));
}

/** The divisions that are called by a direction: "Western", "Western Province". */
function divisionsCalled(gazetteer: Gazetteer, name: string): readonly NamedPlace[] {
  const named = [...spellings(gazetteer, name), ...gazetteer.find(`${name} Province`)];
  return named.filter(
    ({ index }, at) =>
      /^(?:region|area|district|land)$/.test(gazetteer.place(index).kind) &&
      named.findIndex((other) => other.index === index) === at,
  );
}

const direction = /^(?:north|south|east|west|central)(?:[ -]?(?:east|west))?(?:ern)?$/i;

/** Whether a name is but a direction, as divisions of many countries are called ("Western", "North Eastern"). */
export function isDirection(name: string): boolean {
  return direction.test(name);
}

/** A direction with the noun that it shares with another: "Central" of "Central and South America". */
export function withSharedNoun(name: string, following: string): string {
  const noun = isDirection(name) ? sharedNoun.exec(following)?.[1] : undefined;
  return noun === undefined ? name : `${name} ${noun}`;
}

const sharedNoun =
  /^,? (?:and|or|to) (?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral)(?:[ -]?(?:[Ee]ast|[Ww]est))?(?:ern)? (\p{Lu}\p{L}+)/u;

/** The divisions that "Karak district" may mean besides those whose whole name it is: those of the name Karak. */
function division(gazetteer: Gazetteer, words: string, whole: readonly NamedPlace[]): NamedPlace[] {
  const { name, kinds } = divisionName.exec(words)?.groups ?? {};
  if (name === undefined || kinds === undefined) return [];
  const sought = kindWords.find(([patterns]) => patterns.split("|").includes(kinds.toLowerCase()))?.[1] ?? [];
  return gazetteer
    .find(name)
    .filter(({ index }) => sought.includes(gazetteer.place(index).kind))
    .filter(({ index }) => !whole.some((place) => place.index === index))
    .map(({ index }) => ({ index, use: "alternate" as const }));
}

const divisionName = /^(?<name>.+) (?<kinds>province|governorate|oblast|region|county|district|state)$/i;

function spellings(gazetteer: Gazetteer, name: string): readonly NamedPlace[] {
  if (!/\p{L}/u.test(name)) return [];
  const found = gazetteer.find(name);
  if (found.length > 0) return fitting(name, found);
  const plain = name.replace(/^the /i, "");
  const bare = new Set(article.test(plain) ? [plain.replace(article, "")] : []);
  for (const spelling of [plain, plain.replace(article, ""), `al ${plain}`, plain.replace(/s$/, "")]) {
    if (spelling === name || spelling.length < 2) continue;
    const other = gazetteer
      .find(spelling)
      .filter(({ index }) => !bare.has(spelling) || isArabic(gazetteer.place(index)));
    if (other.length > 0) return other;
  }
  return [];
}

/** Lands beside the Arab League's where places have Arabic names too. */
const beside: ReadonlySet<string> = new Set(["ISR", "IRN", "TUR", "TCD", "ERI", "SSD"]);

/** Whether a place may have an Arabic article that the gazetteer leaves out: "al-Badou" is no Badou in Togo. */
function isArabic({ country }: KnownPlace): boolean {
  return country !== null && (beside.has(country) || isMember("arab-league", country));
}

/** An abbreviation ("US") is no village of that spelling. */
function fitting(name: string, found: readonly NamedPlace[]): readonly NamedPlace[] {
  if (!/^(?:\p{Lu}\.?){1,3}$/u.test(name)) return found;
  const alternate = found.filter((place) => place.use === "alternate");
  return alternate.length > 0 ? alternate : found;
}
