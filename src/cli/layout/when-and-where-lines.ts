import type { EntryDate, Place } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";
import { dateWords, placeWords } from "./when-and-where.ts";

/** All that is known of a date in one line. */
export function dateLine(date: EntryDate): string {
  const counted = date.anchor === null ? "" : `, counted from ${date.anchor}`;
  return `${dateWords(date)} · precision ${date.precision} · rule ${printable(date.rule)}${counted}`;
}

/** All that is known of a place in one line. */
export function placeLine(place: Place): string {
  const { latitude, longitude, geonames } = place;
  return [
    placeWords(place),
    ...(latitude === null || longitude === null ? [] : [`${isArea(place) ? "middle " : ""}${latitude}, ${longitude}`]),
    ...(geonames === null ? [] : [`GeoNames ${geonames}`]),
    `precision ${place.precision}`,
    `rule ${printable(place.rule)}`,
  ].join(" · ");
}

function isArea({ precision }: Place): boolean {
  return precision === "country" || precision === "region";
}
