import type { PlaceKind } from "../../ontology/gazetteer/index.ts";
import type { Range } from "../../text/index.ts";

/** The words that say what kind of place a name is meant for, and the kinds that each may be. */
export const kindWords: readonly (readonly [words: string, kinds: readonly PlaceKind[]])[] = [
  ["province|governorate|oblast|region|krai|voivodeship|prefecture|emirate|canton", ["region", "area"]],
  ["state", ["region", "country"]],
  ["county|district", ["district", "region"]],
  ["city|town|village|suburb|settlement|municipality", ["capital", "seat", "town", "quarter"]],
  ["river|lake|sea|strait|straits|gulf|bay|canal|ocean", ["water"]],
  ["island|islands|isle", ["land", "country", "district", "region"]],
  ["peninsula|desert|mountains|mountain|valley|heights|plateau", ["land", "area", "country"]],
  ["airport|port|base|camp|refugee camp|air base|airbase|naval base|crossing|border crossing", ["site"]],
];

/** With those that only stand before a name: "Republic of Tatarstan". */
export const kindWordsBefore: typeof kindWords = [...kindWords, ["republic|kingdom", ["country", "region"]]];

const listed = /^(?:(?:,|,? and|,? or) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?){1,8}/u;

const divisions = kindWords
  .filter(([, kinds]) => kinds.includes("region") || kinds.includes("district"))
  .map(([words, kinds]) => ({
    following: new RegExp(`^ (?:${words})\\b`, "i"),
    leading: new RegExp(`\\b(?:${words}) of $`, "i"),
    plural: kinds.includes("country") ? null : new RegExp(`^ (?:${words.replaceAll("|", "s|")}s)\\b`, "i"),
    kinds,
  }));

/** What regions have and towns of the same name lack: "New York Governor". */
const ofRegions =
  /^(?:['’]s)? (?:Governor|Gov\.|Lieutenant Governor|Attorney General|Legislature|State Police|National Guard)\b/i;

/**
 * The kinds of division that the word right after or before a name asks for ("Idlib province", "province of Idlib"), or
 * that behind the list it stands in ("Aleppo, Idlib and Hama provinces"; "Gulf states" are no sort for all of their list, nor
 * is the name of a state: "Dubai, United Arab Emirates").
 */
export function askedKinds(leading: string, following: string): readonly PlaceKind[] {
  const rest = following.replace("United Arab Emirates", "").replace(listed, "");
  const asked = divisions.find(
    (sort) => sort.following.test(following) || sort.leading.test(leading) || sort.plural?.test(rest),
  );
  if (asked !== undefined) return asked.kinds;
  return ofRegions.test(following) ? ["region"] : [];
}

/** The kinds that the words beside a name in a text ask for. */
export function kindsBeside(text: string, { start, end }: Range): readonly PlaceKind[] {
  return askedKinds(text.slice(Math.max(0, start - 24), start), text.slice(end, end + 90));
}
