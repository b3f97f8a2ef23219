import type { Generated } from "kysely";

/** One text of a report. `key` grows in the order in which texts came on record. */
export interface VersionTable {
  readonly key: Generated<number>;
  readonly report_id: string;
  /** Counts from 1 within the report. */
  readonly number: number;
  /** 1 for the report's latest version, 0 for the others. */
  readonly current: number;
  readonly text_sha256: string;
  /** Of the record and of what read it; tells whether another reading brought anything new. */
  readonly record_sha256: string;
  readonly model: string;
  readonly source: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly read_at: string;
  /** The whole record in JSON, but for its entries. */
  readonly record: string;
}

/** One entry of one version. `key` is {@link entryKey}, so that its order is the order of reports and of the text. */
export interface EntryTable {
  readonly key: number;
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  /** As in its version. */
  readonly current: number;
  readonly speaker: string | null;
  /** The entry in JSON. */
  readonly entry: string;
}

/** The full-text index: one row for each entry of a latest version, under the entry's key. */
export interface WordsTable {
  readonly rowid: number;
  readonly evidence: string;
  readonly speaker: string;
  readonly cue: string;
  readonly title: string;
  readonly kind: string;
}

/** A row for each report that was forgotten and whose traces may still be in the file. */
export interface ErasureTable {
  readonly since: string;
}

export interface StoreTables {
  readonly version: VersionTable;
  readonly entry: EntryTable;
  readonly words: WordsTable;
  readonly erasure: ErasureTable;
}

const entriesOfAVersion = 2 ** 20;

/** The key of the entry at a position (from 0) of a version. */
export function entryKey(version: number, position: number): number {
  if (position >= entriesOfAVersion) throw new RangeError(`A report has at most ${entriesOfAVersion} entries.`);
  return version * entriesOfAVersion + position;
}
