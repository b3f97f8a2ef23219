import type { PlaceKind } from "../../src/ontology/gazetteer/known-place.ts";

/** A place as the sources have it, before packing. */
export interface SourcePlace {
  readonly geonames: number | null;
  readonly name: string;
  /** Other names as GeoNames lists them, of every language and kind. */
  readonly others: readonly string[];
  /** Other names that were chosen by hand. */
  readonly given: readonly string[];
  readonly demonyms: readonly string[];
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  /** GeoNames codes of the first- and second-order division, as "US.TX" and "US.TX.201"; null where none. */
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly kind: PlaceKind;
}
