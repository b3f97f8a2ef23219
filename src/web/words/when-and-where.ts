import type { EntryDate, Place } from "../../record/index.ts";
import { visible } from "./visible.ts";

/**
 * A date no more precisely than it is known.
 *
 * @example
 * dateWords(date); // "week of 2024-06-17"
 */
export function dateWords({ start, end, precision }: EntryDate): string {
  if (start === null) return "day open";
  if (precision === "month") return start.slice(0, 7);
  if (precision === "year") return start.slice(0, 4);
  if (precision === "week") return `week of ${start}`;
  return end === null || end === start ? start : `${start} to ${end}`;
}

/** A place with its country, and that it is a region where it is one. */
export function placeWords({ name, country, precision }: Place): string {
  const known = [precision === "country" ? null : country, precision === "region" ? "region" : null];
  return [visible(name), ...known.filter((word) => word !== null)].join(", ");
}

const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** @example longDay("2025-03-13"); // "13 March 2025" */
export function longDay(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}
