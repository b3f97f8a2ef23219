import type { Kysely } from "kysely";
import { Entry, type ReportRecord } from "../../record/index.ts";
import { speakerName } from "../entry-words.ts";
import { fromJson } from "../from-json.ts";
import { correctedRecord } from "../identity/corrected-record.ts";
import { actorsOf } from "../identity/entry-actors.ts";
import type { StoredEntry } from "../store.ts";
import { correctionsOf, standingCorrections } from "./actors/standing-corrections.ts";
import { headAt } from "./record-at.ts";
import type { StoreTables } from "./tables.ts";

/** The columns that {@link storedEntries} takes. */
export const entryColumns = [
  "entry.version as version_key",
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
  readonly version_key: number;
  readonly entry: string;
  readonly speaker: string | null;
  readonly report_id: string;
  readonly source: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly number: number;
}

/** The entries of rows, checked, and with the corrections of people applied. */
export async function storedEntries(db: Kysely<StoreTables>, rows: readonly EntryRow[]): Promise<StoredEntry[]> {
  const read = rows.map(toStoredEntry);
  const actors = new Set(read.flatMap(({ entry }) => [...actorsOf(entry).keys()]));
  const reports = [...new Set(rows.map(({ report_id }) => report_id))];
  const corrections = await standingCorrections(db, actors, reports);
  if (corrections.length === 0) return read;
  const touchedActors = new Set(corrections.map(({ actor }) => actor));
  const touchedReports = new Set(corrections.flatMap(({ parts }) => parts.map(({ report }) => report)));
  const touched = new Map<number, Entry[]>();
  for (const [index, { entry, report }] of read.entries()) {
    const key = rows[index]?.version_key ?? 0;
    if (touchedReports.has(report.id) || [...actorsOf(entry).keys()].some((id) => touchedActors.has(id))) {
      touched.set(key, [...(touched.get(key) ?? []), entry]);
    }
  }
  const records = new Map<number, ReportRecord>();
  for (const [key, entries] of touched) records.set(key, await shownRecord(db, key, entries));
  return read.map((stored, index) => {
    const record = records.get(rows[index]?.version_key ?? 0);
    const entry = record?.entries.find(({ id }) => id === stored.entry.id);
    return record === undefined || entry === undefined
      ? stored
      : { ...stored, entry, speaker: speakerName(record, entry) };
  });
}

/** The record of a version with the corrections of people applied; of its entries only those given, none by default. */
export async function shownRecord(
  db: Kysely<StoreTables>,
  key: number,
  entries: readonly Entry[] = [],
): Promise<ReportRecord> {
  const record = { ...(await headAt(db, key)), entries: [...entries] };
  return correctedRecord(record, await correctionsOf(db, record)).record;
}

function toStoredEntry(row: EntryRow): StoredEntry {
  const { entry, speaker, report_id: id, source, title, published, number: version } = row;
  return { entry: fromJson(Entry, entry), speaker, report: { id, source, title, published, version } };
}
