import { stateNamed } from "../../ontology/actor/index.ts";
import type { Gazetteer, PlaceKind } from "../../ontology/gazetteer/index.ts";
import type { Range } from "../../text/index.ts";

const around =
  /^ in (?:the )?(?:(?:(?:north|south|east|west)(?:ern)?|central)(?:-?(?:east|west)(?:ern)?)? )?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})/u;

/** The country right behind a name and "in", alpha-3; null where there is none. */
export function countryAround(text: string, end: number): string | null {
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
/** What is done to towns, hardly to a government by its seat. */
const toTown = "took|retook|seized|captured|recaptured|occupied|entered|stormed|besieged|shelled|bombed|bombarded";
/** Only of a place is it said where it lies: "the role of Washington in Georgia" is not of a town there. */
const inPlace = new RegExp(
  `(?:^|[\\s(“"])(?:in|near|at|outside|around|from|(?:city|town|village|suburb|port) of|${toTown})\\s(?:the\\s)?$`,
  "iu",
);
/** The kinds of place that others are said to lie in. */
export const holders: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["country", "region", "district"]);

/** Numbers of the countries and regions that are named right after a place: ", Texas", ", Ont.", " (Syria)". */
export function namedBeside(gazetteer: Gazetteer, text: string, end: number): number[] {
  const following = text.slice(end, end + 60);
  return /^(?:, | \()/.test(following) ? holding(gazetteer, besideName.exec(following)?.[1]) : [];
}

/** Those that a place is said to lie in: "in Paris in northern Texas". */
export function namedInside(gazetteer: Gazetteer, text: string, { start, end }: Range): number[] {
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
