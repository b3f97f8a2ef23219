import { extractDates } from "../../extract/date/index.ts";
import type { Range } from "../../text/index.ts";
import { dayOfIso, isoOf } from "../../util/civil-day.ts";
import { resolveMeaning } from "./resolve-meaning.ts";

/** The day that a report's words count from, and where it is from. */
export interface DateAnchor {
  readonly date: string;
  readonly source: "given" | "page" | "dateline";
}

/**
 * The day of a report: that given by its user, else its page's own, else its dateline's; never today's.
 *
 * @returns null where none of them is there.
 * @example
 * dateAnchor({ given: null, page: "2024-06-21", dateline: "2024-06-20" }); // { date: "2024-06-21", source: "page" }
 */
export function dateAnchor(dates: {
  readonly given: string | null;
  readonly page: string | null;
  readonly dateline: string | null;
}): DateAnchor | null {
  for (const source of ["given", "page", "dateline"] as const) {
    const date = dates[source];
    if (date !== null && dayOfIso(date) !== null) return { date, source };
  }
  return null;
}

/**
 * The day that a dateline names.
 *
 * @param near a day known otherwise, from which a dateline without a year takes it.
 * @returns null where it names no day, or no year and none is known.
 * @example
 * datelineDate("SEOUL, June 19, 2024 (AP) — The North ...", { start: 0, end: 25 }); // "2024-06-19"
 */
export function datelineDate(text: string, dateline: Range, near: string | null = null): string | null {
  const anchor = near === null ? null : dayOfIso(near);
  for (const { meaning } of extractDates(text.slice(dateline.start, dateline.end))) {
    if (meaning.kind !== "day") continue;
    const found = resolveMeaning(meaning, { anchor, direction: "past", story: null });
    if (!("reason" in found) && found.from !== null) return isoOf(found.from);
  }
  return null;
}
