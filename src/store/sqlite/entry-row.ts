import { Entry } from "../../record/index.ts";
import { fromJson } from "../from-json.ts";
import type { StoredEntry } from "../store.ts";

/** The columns that {@link toStoredEntry} takes. */
export const entryColumns = [
  "entry.entry",
  "entry.speaker",
  "version.report_id",
  "version.source",
  "version.title",
  "version.published",
  "version.number",
] as const;

/** What {@link entryColumns} select. */
export interface EntryRow {
  readonly entry: string;
  readonly speaker: string | null;
  readonly report_id: string;
  readonly source: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly number: number;
}

/** The entry of a row, checked. */
export function toStoredEntry(row: EntryRow): StoredEntry {
  const { entry, speaker, report_id: id, source, title, published, number: version } = row;
  return { entry: fromJson(Entry, entry), speaker, report: { id, source, title, published, version } };
}
