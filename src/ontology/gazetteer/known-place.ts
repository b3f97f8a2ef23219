/**
 * What sort of place: `region` is a first-order division of a country, `district` a second-order one, `seat` a region's
 * town of government, `water` a sea, river, strait or lake, `land` a mountain, peninsula, desert or island, `site` a
 * base, port, camp, airport, building or border crossing, `area` an informal or historical region.
 */
export const placeKinds = [
  "country",
  "region",
  "district",
  "capital",
  "seat",
  "town",
  "quarter",
  "water",
  "land",
  "site",
  "area",
  "continent",
] as const;

export type PlaceKind = (typeof placeKinds)[number];

/** How a name belongs to a place: its own name, another one, its people's, or one spelt like its own. */
export const nameUses = ["name", "alternate", "demonym", "alike"] as const;

export type NameUse = (typeof nameUses)[number];

/** How exactly a place of a kind is one spot. */
export type PlacePrecision = "point" | "town" | "region" | "country";

/** A place of the gazetteer. */
export interface KnownPlace {
  /** Its number in this gazetteer; another one may number otherwise. */
  readonly index: number;
  /** GeoNames id, or null where it is not known. */
  readonly geonames: number | null;
  readonly name: string;
  /** ISO 3166-1 alpha-3, or null for what lies in several countries or none. */
  readonly country: string | null;
  /** Number of the first-order region that it lies in, or null. */
  readonly region: number | null;
  /** Degrees north (WGS 84); of an area, somewhere in its middle. */
  readonly latitude: number;
  /** Degrees east (WGS 84). */
  readonly longitude: number;
  /** How many live there, within 5 %; 0 where it is not known. */
  readonly population: number;
  readonly kind: PlaceKind;
  readonly precision: PlacePrecision;
}

/** A place that bears a name, and in which way. */
export interface NamedPlace {
  readonly index: number;
  readonly use: NameUse;
}

/** How exactly a place of this kind is one spot. */
export function precisionOf(kind: PlaceKind): PlacePrecision {
  switch (kind) {
    case "country":
      return "country";
    case "capital":
    case "seat":
    case "town":
      return "town";
    case "quarter":
    case "site":
      return "point";
    default:
      return "region";
  }
}
