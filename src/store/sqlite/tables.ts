import type { Generated } from "kysely";
import type { ActorsTables } from "./actors/tables.ts";
import type { CopiesTables } from "./copies/tables.ts";
import type { EntryTable, WordsTable } from "./entry-table.ts";
import type { FindingsTables } from "./findings/tables.ts";
import type { IntakeTables } from "./intake/tables.ts";
import type { MattersTables } from "./matters/tables.ts";
import type { ReviewsTables } from "./reviews/tables.ts";
import type { WatchesTables } from "./watches/tables.ts";

/** Every table of the store. */
export interface StoreTables
  extends ActorsTables,
    IntakeTables,
    FindingsTables,
    CopiesTables,
    MattersTables,
    ReviewsTables,
    WatchesTables {
  readonly version: VersionTable;
  readonly entry: EntryTable;
  readonly words: WordsTable;
  readonly erasure: ErasureTable;
}

/** One text of a report. `key` grows in the order in which texts came on record. */
interface VersionTable {
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

/** A row for each report that was forgotten and whose traces may still be in the file. */
interface ErasureTable {
  readonly since: string;
}

/** Keys that are kept free for the entries of one version. */
export const entriesOfAVersion = 2 ** 20;

/** The key of the entry at a position (from 0) of a version. */
export function entryKey(version: number, position: number): number {
  if (position >= entriesOfAVersion) throw new RangeError(`A report has at most ${entriesOfAVersion} entries.`);
  return version * entriesOfAVersion + position;
}

/** The key after which no entry of a version comes. */
export function lastEntryKey(version: number): number {
  return entryKey(version, entriesOfAVersion - 1);
}
