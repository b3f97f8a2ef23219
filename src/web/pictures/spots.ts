import type { PlaceRow } from "../../http/picture-answers.ts";
import type { EntryKind } from "../../record/index.ts";
import { countryWords } from "../words/country-words.ts";
import { countedKind } from "../words/kind-words.ts";
import { visible } from "../words/visible.ts";
import type { Mark } from "./mark.ts";
import { type Scope, sizeOf } from "./scope.ts";

/** A place of a map with all its entries. */
export interface Spot {
  readonly key: string;
  readonly row: PlaceRow;
  readonly size: number;
  readonly kinds: readonly (readonly [EntryKind, number])[];
  readonly mark: Mark;
}

/** The places of rows, each once, the one with most entries first. */
export function spotsOf(rows: readonly PlaceRow[], scope: Pick<Scope, "copies">): Spot[] {
  const found = new Map<string, PlaceRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.folded, row.country, row.precision, row.geonames]);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found]
    .flatMap(([key, own]): Spot[] => {
      const [row] = own;
      const kinds = own.map((it) => [it.kind, sizeOf(it, scope)] as const).filter(([, size]) => size > 0);
      const size = kinds.reduce((sum, [, count]) => sum + count, 0);
      return row === undefined || size === 0 ? [] : [{ key, row, size, kinds, mark: markOf(row) }];
    })
    .sort((a, b) => b.size - a.size);
}

function markOf({ folded, country, precision, geonames }: PlaceRow): Mark {
  return {
    place: folded,
    at: precision,
    ...(country === null ? {} : { in: country }),
    ...(geonames === null ? {} : { geonames: String(geonames) }),
  };
}

/** How a place stands on a map: an area, a place of some sort with a position, or none that is known. */
export type Sort = "country" | "town" | "point" | "region" | "wide" | "nowhere";

/** A region in no country is a sea, or land of several countries. */
export function sortOf({ precision, country, latitude, longitude }: PlaceRow): Sort {
  if (precision === "country" && country !== null) return "country";
  if (latitude === null || longitude === null) return "nowhere";
  if (precision === "town" || precision === "point") return precision;
  return country === null ? "wide" : "region";
}

export const sortWords: Readonly<Record<Sort, string>> = {
  country: "country",
  town: "town",
  point: "exact place",
  region: "region, drawn at its middle",
  wide: "sea, or land of several countries, drawn at its middle",
  nowhere: "no position known",
};

/** A place in words: `Niamey, Niger: town, 2 transfers`. */
export function spotWords({ row, kinds }: Spot): string {
  const where = row.country === null || row.precision === "country" ? "" : `, ${countryWords(row.country)}`;
  const what = kinds.map(([kind, size]) => countedKind(kind, size)).join(", ");
  return `${visible(row.name)}${where}: ${sortWords[sortOf(row)]}, ${what}`;
}
