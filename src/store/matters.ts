import type { EntryKind, ReportRecord } from "../record/index.ts";
import type { Page } from "./stored-entry.ts";

/** An entry by its report: an entry's id alone may stand in several. */
export interface EntryRef {
  readonly report: string;
  readonly entry: string;
}

/** One thing that speaks for, or below 0 against, two entries being about the same. */
export interface Because {
  /** The feature's name. */
  readonly feature: string;
  /** What they share or differ in: ids of actors, words, days. */
  readonly values: readonly string[];
  /** What it adds to the log-odds. */
  readonly weight: number;
}

/** Why an entry is in a matter. */
export interface Joined {
  /** The entry of the matter that it is most like. */
  readonly to: EntryRef;
  /** How likely the two are about the same thing, 0 to 1. */
  readonly likelihood: number;
  readonly because: readonly Because[];
}

/** What is kept of an entry to join it with others. */
export interface Kept {
  readonly entry: string;
  readonly kind: EntryKind;
  /** What it is compared by, in a form of the joiner's own. */
  readonly trace: string;
  /** Whole numbers that it shares with entries that may be about the same. */
  readonly keys: readonly number[];
  /** Who asserts it, and who denies it, each by a name that holds over reports. */
  readonly asserts: readonly string[];
  readonly denies: readonly string[];
}

/** A matter that an entry may belong to, with some of its members: the first and the last that came on record. */
export interface Candidate<Opened> {
  readonly matter: number;
  readonly members: readonly { readonly ref: EntryRef; readonly opened: Opened }[];
}

/** Where an entry belongs; `matter` is null where it begins one. */
export interface Choice {
  readonly matter: number | null;
  /** Matters that the entry shows to be one with it. */
  readonly alsoSame: readonly number[];
  readonly joined: Joined | null;
}

/** How entries are joined; the store keeps what it makes of them and finds those that may be about the same. */
export interface Joiner<Opened> {
  /** Its name and version; where another made what is kept, every entry is joined anew. */
  readonly method: string;
  keep(record: ReportRecord): readonly Kept[];
  open(trace: string): Opened;
  choose(entry: Opened, candidates: readonly Candidate<Opened>[]): Choice;
}

/** A matter in a list: entries of several reports about one thing. */
export interface ListedMatter {
  readonly id: string;
  readonly kind: EntryKind;
  readonly entries: number;
  readonly reports: number;
  /** First and last day on which a report of it was published (ISO 8601); null where no day is known. */
  readonly first: string | null;
  readonly last: string | null;
  /** Whether somebody asserts it and somebody else denies it. */
  readonly isDisputed: boolean;
  /** Its first entry. */
  readonly begins: EntryRef;
}

/** An entry of a matter, with its report. */
export interface MatterMember {
  /** The record of its report, corrections applied; of its entries only this one. */
  readonly record: ReportRecord;
  /** The number of its report's version. */
  readonly version: number;
  /** Why it was joined; null for the entry that begins the matter. */
  readonly joined: Joined | null;
  /** The number of the last decision of a person about it; null where there is none. */
  readonly decidedBy: number | null;
}

/** A matter with all its entries, in the order in which their reports were published. */
export interface MatterInFull extends Omit<ListedMatter, "begins"> {
  readonly members: readonly MatterMember[];
}

/** How joining goes on. */
export interface TakingInMatters {
  /** Stops it within some 50 milliseconds, in the middle of a long report, too; a later call goes on there. */
  readonly signal?: AbortSignal | undefined;
  /** Awaited as often, so that others who use the store have their turn; default: whatever the event loop has to do. */
  readonly turn?: (() => Promise<void>) | undefined;
}

/** Which matters to list; all conditions hold together. */
export interface MatterFilter extends Page {
  readonly kind?: EntryKind | undefined;
  /** An actor's id, whole: matters in an entry of which it speaks or takes part. */
  readonly actor?: string | undefined;
  /** A report's id, whole: matters that it tells of. */
  readonly report?: string | undefined;
  /** The least number of reports; default 1. */
  readonly leastReports?: number | undefined;
  /** Only those that somebody asserts and somebody else denies. */
  readonly disputed?: true | undefined;
}

/** That a person joined two matters, or parted some entries from the others of theirs. */
export interface Decision {
  readonly id: number;
  readonly what: "join" | "part";
  /** The entries that were joined, or parted, from `others`. */
  readonly entries: readonly EntryRef[];
  readonly others: readonly EntryRef[];
  readonly by: string;
  /** When (ISO 8601, UTC). */
  readonly at: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/**
 * Entries of different reports that are about the same thing, over all latest versions.
 *
 * What people join or part by hand holds for those entries, also when their reports are read again; it can be undone.
 * A matter is given by its id or the beginning of it; an entry likewise.
 */
export interface Matters {
  /**
   * Joins the entries that came on record since the last call; what a report costs does not grow with the record.
   *
   * @returns how many reports were joined.
   */
  takeIn<Opened>(joiner: Joiner<Opened>, options?: TakingInMatters): Promise<number>;

  /** How many reports wait to be joined, or to be joined anew, by a joiner's method. */
  waiting(method: string): Promise<number>;

  /** Lists matters, those that most reports tell of first, and of these the latest. */
  list(filter?: MatterFilter): Promise<readonly ListedMatter[]>;

  /** How many matters there are; the filter's page does not matter. */
  count(filter?: MatterFilter): Promise<number>;

  /**
   * One matter by its id, or that of an entry in it.
   *
   * @throws {OnrecordError} `not-found` for none, `usage` where several begin so.
   */
  show(idOrPrefix: string): Promise<MatterInFull>;

  /** The ids of the matters of entries, in the order given; null for one that is in none. */
  of(refs: readonly EntryRef[]): Promise<readonly (string | null)[]>;

  /** Makes one matter of two. @throws {OnrecordError} `usage` where they are one, or of different kinds. */
  join(one: string, other: string, by: string): Promise<Decision>;

  /** Parts entries from the others of their matter. @throws {OnrecordError} `usage` where they are not part of one. */
  part(entries: readonly string[], by: string): Promise<Decision>;

  /**
   * Takes a decision back, by default the last that stands. What was parted goes back to the matter from which it was; where
   * that is no longer one, and after a join, the entries are joined anew at the next `takeIn`.
   */
  undo(decision: number | undefined, by: string): Promise<Decision>;

  /** What people decided, the last first. */
  decisions(page?: Page): Promise<readonly Decision[]>;
}
