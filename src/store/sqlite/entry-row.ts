import { type Kysely, sql } from "kysely";
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
  const shown = await corrected(db, rows);
  const names = await namesOf(db, new Set(shown.flatMap(({ entry }) => [...actorsOf(entry)])));
  return shown.map((stored) => {
    const own = [...actorsOf(stored.entry)].flatMap((id): [string, string][] => {
      const name = names.get(id);
      return name === undefined ? [] : [[id, name]];
    });
    return { ...stored, names: Object.fromEntries(own) };
  });
}

type Nameless = Omit<StoredEntry, "names">;

async function corrected(db: Kysely<StoreTables>, rows: readonly EntryRow[]): Promise<Nameless[]> {
  const read = rows.map(toStoredEntry);
  const actors = new Set(read.flatMap(({ entry }) => [...actorsOf(entry)]));
  const reports = [...new Set(rows.map(({ report_id }) => report_id))];
  const corrections = await standingCorrections(db, actors, reports);
  if (corrections.length === 0) return read;
  const touchedActors = new Set(corrections.map(({ actor }) => actor));
  const touchedReports = new Set(corrections.flatMap(({ parts }) => parts.map(({ report }) => report)));
  const touched = new Map<number, Entry[]>();
  for (const [index, { entry, report }] of read.entries()) {
    const key = rows[index]?.version_key ?? 0;
    if (touchedReports.has(report.id) || [...actorsOf(entry)].some((id) => touchedActors.has(id))) {
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

/** The names to show of actors, by their ids. */
export async function namesOf(db: Kysely<StoreTables>, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("actor")
    .select(["id", "name"])
    .where("id", "in", sql<string>`(select value from json_each(${JSON.stringify([...ids])}))`)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
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

function toStoredEntry(row: EntryRow): Nameless {
  const { entry, speaker, report_id: id, source, title, published, number: version } = row;
  return { entry: fromJson(Entry, entry, id), speaker, report: { id, source, title, published, version } };
}
