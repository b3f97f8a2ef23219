export { type DateAnchor, dateAnchor, datelineDate } from "./anchor.ts";
export { entryDate, unresolvedDates } from "./entry-date.ts";
export { type DatedEntry, type DateSurroundings, governingDate } from "./governing-date.ts";
export { isOfOtherClause } from "./other-clause.ts";
export { type ResolvedDate, type ResolveOptions, resolveDates } from "./resolve-dates.ts";
