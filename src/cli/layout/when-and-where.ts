import type { Entry, EntryDate, Place } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";

/** When and where an entry holds, in one phrase; empty where the report says neither. */
export function whenAndWhere(entry: Entry): string {
  const { date, place } = entry;
  const parts = [
    date === null ? null : dateWords(date),
    ...ownDates(entry).map(([what, own]) => (own === null ? null : `${what} ${dateWords(own)}`)),
    place === null ? null : placeWords(place),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

/** The dates that only entries of its kind have, with what they are. */
function ownDates(entry: Entry): [string, EntryDate | null][] {
  if (entry.kind === "commitment") return [["since", entry.since]];
  if (entry.kind !== "transfer") return [];
  return [
    ["ordered", entry.ordered],
    ["delivered", entry.delivered],
  ];
}

/**
 * A date no more precisely than it is known, with the report's own words for it.
 *
 * @example
 * dateWords(date); // "2024-06-20 “On Thursday”"
 */
export function dateWords({ start, end, precision, span }: EntryDate): string {
  const words = span === null ? "" : `“${printable(span.text)}”`;
  return [start === null ? "day open" : days(start, end ?? start, precision), words].filter((w) => w !== "").join(" ");
}

function days(start: string, end: string, precision: EntryDate["precision"]): string {
  switch (precision) {
    case "month":
      return start.slice(0, 7);
    case "year":
      return start.slice(0, 4);
    case "week":
      return `week of ${start}`;
    default:
      return start === end ? start : `${start} to ${end}`;
  }
}

/**
 * A place with its country, and that it is a region where it is one.
 *
 * @example
 * placeWords(place); // "Pyongyang, PRK"
 */
export function placeWords({ name, geonames, country, precision }: Place): string {
  const known = [precision === "country" ? null : country, precision === "region" ? "region" : null];
  const open = geonames === null && country === null && precision === "unknown" ? ["place open"] : [];
  return [printable(name), ...known.filter((word) => word !== null), ...open].join(", ");
}
