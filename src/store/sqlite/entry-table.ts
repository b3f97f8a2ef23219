import type { GeneratedAlways } from "kysely";

/** One entry of one version. `key` is that of `entryKey`, so that its order is the order of reports and of the text. */
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
