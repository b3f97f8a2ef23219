import type { Generated, GeneratedAlways } from "kysely";
import type { ActorsTables } from "./actors/tables.ts";
import type { CopiesTables } from "./copies/tables.ts";
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
  /** First and last day of the entry's date (ISO 8601). */
  readonly date_start: string | null;
  readonly date_end: string | null;
  readonly date_precision: string | null;
  /** The folded name of the entry's place. */
  readonly place: string | null;
  readonly place_country: string | null;
  readonly place_precision: string | null;
  readonly place_geonames: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Category and occurrence of an event, stage of a transfer; null for others. */
  readonly plover: string | null;
  readonly occurrence: string | null;
  readonly stage: string | null;
  /** The entry's certainty; null where it was not judged. */
  readonly modality: string | null;
  readonly polarity: string | null;
  /** How doubtful and consequential it is, made from the others; a queue for review is chosen by it. */
  readonly urgency: GeneratedAlways<number>;
}

/** The full-text index: one row for each entry of a latest version, under the entry's key. */
export interface WordsTable {
  readonly rowid: number;
  readonly evidence: string;
  readonly speaker: string;
  readonly cue: string;
  readonly title: string;
  /** What a transfer is of. */
  readonly items: string;
  /** What the entry is besides its words: each a `traitWord`. */
  readonly traits: string;
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
