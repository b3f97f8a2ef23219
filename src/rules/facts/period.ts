/** From the first to the last day, both included (ISO 8601). */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** When a fact holds. */
export interface Period {
  /** First day on which it holds; null where it is not known. */
  readonly from: string | null;
  /** First day on which it no longer holds; null for open. */
  readonly until: string | null;
  /** Last day that the sources speak for, where a renewal after it was not seen; null where none is needed. */
  readonly confirmed: string | null;
}

/** How days stand to a period: `partly` where some lie in it and others not, `unknown` where it has no known start. */
export type Standing = "in-force" | "not-in-force" | "partly" | "unconfirmed" | "unknown";

/**
 * Whether a fact held on all of some days.
 *
 * The day on which a measure is adopted is its first; the day on which it is lifted is no longer one of its days.
 *
 * @example
 * standing({ from: "2009-12-23", until: "2018-11-14", confirmed: null }, { first: "2018-11-14", last: "2018-11-14" });
 * // "not-in-force"
 */
export function standing({ from, until, confirmed }: Period, { first, last }: Days): Standing {
  if (until !== null && first >= until) return "not-in-force";
  if (from === null) return "unknown";
  if (last < from) return "not-in-force";
  if (first < from || (until !== null && last >= until)) return "partly";
  return confirmed !== null && until === null && last > confirmed ? "unconfirmed" : "in-force";
}

/** The period of one day or of several as people write it. */
export function daysInWords({ first, last }: Days): string {
  return first === last ? first : `${first} to ${last}`;
}
