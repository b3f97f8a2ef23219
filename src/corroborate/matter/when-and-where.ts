import type { Entry } from "../../record/index.ts";
import type { Trace } from "./trace.ts";

/** The first and the last day of an entry, as they are compared. */
export function daysOf({ date }: Entry): Trace["days"] {
  return date?.start == null ? null : [date.start, date.end ?? date.start];
}

/** The place of an entry, as it is compared. */
export function placeOf({ place }: Entry): Trace["place"] {
  if (place === null) return null;
  const { name, geonames, country, precision } = place;
  const wide = precision === "region" || precision === "country" || precision === "unknown";
  // The middle of a country says nothing of how far off something in it is.
  const { latitude, longitude } = precision === "country" ? { latitude: null, longitude: null } : place;
  return { name: name.toLowerCase(), geonames, country, latitude, longitude, wide };
}
