export { csvLine } from "../util/csv-line.ts";
export { type AskedEntries, entryFilter } from "./asked-entries.ts";
export { countEntries, type EntryCount } from "./count-entries.ts";
export { entryTable } from "./entry-table/entry-table.ts";
export type { Cell } from "./entry-table/row-of.ts";
export { reportTable } from "./report-table.ts";
