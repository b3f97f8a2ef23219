import type { EntryDate, EntryKind, Event, Place, Transfer } from "../record/index.ts";
import type { Degree } from "./degree.ts";
import type { Page, StoredEntry } from "./stored-entry.ts";

/** Which entries a picture is of; all conditions hold together. */
export interface PictureFilter {
  readonly kind?: EntryKind | undefined;
  /** An actor's id, whole: entries that it speaks, takes part in, or claims. */
  readonly actor?: string | undefined;
  /** ISO 3166-1 alpha-3: an actor of it speaks or takes part, or the entry's place lies in it. */
  readonly country?: string | undefined;
  /** Entries whose date is this day or later, in part at least (ISO 8601); those without a date are then left out. */
  readonly from?: string | undefined;
  /** Entries whose date is this day or earlier, in part at least (ISO 8601); likewise. */
  readonly to?: string | undefined;
  readonly degree?: Degree | undefined;
}

/** A picture's entries, with or without those that only copy. */
export interface BehindFilter extends PictureFilter {
  /** Default: `with`. */
  readonly copies?: "with" | "without" | undefined;
}

/** How many entries; `independent`: without those that only copy what another report says. */
export interface Counts {
  readonly entries: number;
  readonly independent: number;
}

/** Transfers of one supplier, recipient, stage and certainty. One with several suppliers counts for each. */
export interface TransferCount extends Counts {
  /** An actor's id; null where none is named. */
  readonly supplier: string | null;
  readonly recipient: string | null;
  readonly stage: Transfer["stage"];
  readonly degree: Degree;
  /** Whether somebody is on record as denying it. */
  readonly denied: boolean;
}

/** Events in which one actor acts on another. One with several actors counts for each. */
export interface DeedCount extends Counts {
  readonly agent: string | null;
  readonly recipient: string | null;
  readonly plover: Event["plover"];
}

/** A place as entries name it. */
export interface PictureSpot {
  /** As it is compared: without capitals and accents. */
  readonly folded: string;
  readonly geonames: number | null;
  readonly country: string | null;
  readonly precision: Place["precision"];
}

/** Entries of one kind at one place. */
export interface PlaceCount extends Counts, PictureSpot {
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly kind: EntryKind;
}

/** A time as entries give it; null where it is open to that side. */
export interface PictureSpan {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: EntryDate["precision"];
  /** Whether every time inside it is meant, of this precision; else only the very same. Default: false. */
  readonly inside?: boolean | undefined;
}

/** Entries of one kind at one time. */
export interface DateCount extends Counts, PictureSpan {
  readonly kind: EntryKind;
}

/** What a picture counts. */
export interface Tally<Row> {
  /** Of all entries that the picture is of, each once. */
  readonly whole: Counts;
  readonly rows: readonly Row[];
}

/** Pairs of actors, with the names to show of them. */
export interface TallyOfPairs<Row> extends Tally<Row> {
  /** By the actors' ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** Places and times also have entries without one. */
export interface TallyWithout<Row> extends Tally<Row> {
  /** Entries without a place, or a date. */
  readonly without: Counts;
}

/** A mark of a picture: the entries behind it. All conditions hold together; null asks for what is not named. */
export interface PictureMark {
  /** Who speaks, takes part, or claims. */
  readonly who?: string | undefined;
  readonly agent?: string | null | undefined;
  readonly recipient?: string | null | undefined;
  readonly stages?: readonly Transfer["stage"][] | undefined;
  readonly denied?: boolean | undefined;
  readonly categories?: readonly Event["plover"][] | undefined;
  readonly spot?: PictureSpot | null | undefined;
  readonly span?: PictureSpan | null | undefined;
}

/** Entries as pictures count them: latest versions only, people's corrections of actors applied. */
export interface Pictures {
  /** Who supplies whom. */
  transfers(filter?: PictureFilter): Promise<TallyOfPairs<TransferCount>>;
  /** Who acts on whom. */
  deeds(filter?: PictureFilter): Promise<TallyOfPairs<DeedCount>>;
  /** Where entries hold. */
  places(filter?: PictureFilter): Promise<TallyWithout<PlaceCount>>;
  /** When entries hold. */
  dates(filter?: PictureFilter): Promise<TallyWithout<DateCount>>;
  /**
   * The entries behind a mark, in the order in which they came on record.
   *
   * @throws {OnrecordError} `usage` for a bad limit, offset or day.
   */
  entries(filter: BehindFilter, mark: PictureMark, page?: Page): Promise<readonly StoredEntry[]>;
  /** How many these are. */
  count(filter: PictureFilter, mark: PictureMark): Promise<Counts>;
  /** The countries that actors or places of the record are of (ISO 3166-1 alpha-3), in the order of the codes. */
  countries(): Promise<readonly string[]>;
}
