import { rangeOf } from "../../extract/tree.case.ts";
import type { Place } from "../../record/index.ts";

/** Places of a text by their names, of which nothing is known but how precise they are. */
export function knownPlaces(text: string, places: Readonly<Record<string, Place["precision"]>>): Place[] {
  const blank = { geonames: null, country: null, latitude: null, longitude: null, rule: "made" };
  return Object.entries(places).map(([name, precision]) => ({
    ...blank,
    name,
    precision,
    span: { ...rangeOf(text, name), text: name },
  }));
}
