import type { Certainty, EntryKind, Event, Origin, ReportRecord, Transfer } from "../record/index.ts";
import type { OnrecordError } from "../util/problem.ts";
import type { sha256 } from "../util/sha256.ts";
import type { Actors } from "./actors.ts";
import type { Copies } from "./copies.ts";
import type { Findings } from "./findings.ts";
import type { Intake, Original } from "./intake.ts";
import type { Matters } from "./matters.ts";
import type { Pictures } from "./pictures.ts";
import type { ReviewStatus, Reviews } from "./reviews.ts";
import type { NamedReport, Page, ReportHead, StoredEntry } from "./stored-entry.ts";
import type { Watches } from "./watches.ts";

export type { Intake, LastFetch, ListedProblem, NotRead, Original, ProblemFilter } from "./intake.ts";
export type { NamedReport, Page, ReportHead, StoredEntry } from "./stored-entry.ts";

/** What one save did: `reread` replaced the entries of a text that was known, `new-version` added a changed text. */
export interface Saved {
  readonly outcome: "new" | "unchanged" | "reread" | "new-version";
  /** Counts from 1 within the report. */
  readonly version: number;
}

/** What read a report, and from what. */
export interface ReadBy {
  readonly model: string;
  /** Null or left out for a text that came from nowhere. */
  readonly original?: Original | null;
}

/** A report's record, and what read it. */
export interface ToSave {
  readonly record: ReportRecord;
  readonly by: ReadBy;
}

/** What read the latest text of a report, and the publication date that was given with it. */
export interface Known {
  readonly version: number;
  readonly model: string;
  /** Null where none was given, even if the report's own text told one. */
  readonly given: string | null;
}

/** A report in a list, with how many entries of each kind its latest version has. */
export interface ListedReport extends ReportHead {
  /** When it was last read (ISO 8601, UTC). */
  readonly readAt: string;
  readonly entries: Readonly<Partial<Record<EntryKind, number>>>;
}

/** One version of a report in full. */
export interface StoredReport {
  readonly record: ReportRecord;
  readonly version: number;
  /** The number of the report's latest version. */
  readonly latest: number;
  readonly model: string;
  /** When it was last read (ISO 8601, UTC). */
  readonly readAt: string;
}

/** A version of a report in the list of its versions. */
export interface ListedVersion {
  /** Counts from 1 within the report. */
  readonly version: number;
  readonly title: string | null;
  readonly published: string | null;
  readonly model: string;
  /** When it was last read (ISO 8601, UTC). */
  readonly readAt: string;
  /** How many entries of each kind it has. */
  readonly entries: Readonly<Partial<Record<EntryKind, number>>>;
  /** What it was read from; null where that was not kept. */
  readonly origin: Origin | null;
}

/** An entry with the whole record it is part of. */
export interface StoredEntryInFull extends StoredEntry {
  readonly record: ReportRecord;
}

/** Whether what copies say is left out, so that a source counts once; what it says itself stays in. */
export interface WithCopies {
  /** Default: `with`. */
  readonly copies?: "with" | "without" | undefined;
}

/** Which entries to list; all conditions hold together. */
export interface EntryFilter extends Page, WithCopies {
  readonly kind?: EntryKind | undefined;
  /** Words that all occur in the speaker's name. */
  readonly speaker?: string | undefined;
  /** A report's id, whole. */
  readonly report?: string | undefined;
  /** An actor's id, whole: entries that it speaks or takes part in. */
  readonly actor?: string | undefined;
  /** The name of the entry's place, whole; or its country as ISO 3166-1 alpha-3, in capitals. */
  readonly place?: string | undefined;
  /** PLOVER category, of events. */
  readonly plover?: Event["plover"] | undefined;
  /** Of events. */
  readonly occurrence?: Event["occurrence"] | undefined;
  /** Of transfers. */
  readonly stage?: Transfer["stage"] | undefined;
  /** How certain the entry is, whether it is said to be so or not so. */
  readonly modality?: Certainty["modality"] | undefined;
  readonly polarity?: Certainty["polarity"] | undefined;
  /** An actor's id, whole: entries in which it acts, supplies, is bound, threatens or imposes. */
  readonly agent?: string | undefined;
  /** An actor's id, whole: entries in which it is acted upon, receives, is threatened or is restricted. */
  readonly recipient?: string | undefined;
  /** An actor's id, whole: entries that it claims or denies. */
  readonly claimant?: string | undefined;
  /** An actor's id, whole: entries that it denies, and statements in which it denies something. */
  readonly denier?: string | undefined;
  /** What a transfer is of. */
  readonly item?: ItemFilter | undefined;
  /** Entries whose date is this day or later, in part at least (ISO 8601). */
  readonly from?: string | undefined;
  /** Entries whose date is this day or earlier, in part at least (ISO 8601). */
  readonly to?: string | undefined;
  /**
   * How reviewers left the entry: `any` for those that somebody decided about and that stand; `rejected` finds those that do
   * not stand, which nothing else does.
   */
  readonly reviewed?: ReviewStatus | "any" | undefined;
}

/** What a transfer is of: an item that is called one of these names, or that is of the category. */
export interface ItemFilter {
  /** The words of each name have to stand together in the words of an item. */
  readonly names: readonly string[];
  /** A category of the UN Register. */
  readonly unroca?: string | undefined;
}

/** A place that entries name. */
export interface NamedPlace {
  readonly name: string;
  /** ISO 3166-1 alpha-3, or null where it is not known. */
  readonly country: string | null;
  readonly entries: number;
}

/** How many entries are found, of each kind. */
export interface FoundCount {
  readonly kinds: Readonly<Partial<Record<EntryKind, number>>>;
  /** Whether there are more: only the first {@link mostCounted} are counted. */
  readonly more: boolean;
}

/** Most entries that {@link Store.found} counts. */
export const mostCounted = 10_000;

/** A piece of a snippet; `hit` where it is what was searched for. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** An entry that was found, with the words around what was searched for. */
export interface SearchHit extends StoredEntry {
  readonly snippet: readonly SnippetPart[];
}

/** What was removed. */
export interface Forgotten {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly versions: number;
  /** Over all versions. */
  readonly entries: number;
  /**
   * False where traces stay in the file for now, because another program is using it or the disk has no room to rewrite
   * it; whoever closes the store next tries again.
   */
  readonly erased: boolean;
}

/**
 * Keeps the record: every report with all its versions, and the entries of the latest version ready to be searched.
 *
 * Lists and searches see latest versions only, in the order in which these came on record and then in text order.
 * Every method throws {@link OnrecordError} with `store-busy`, `store-full` or `store-unusable` where the store cannot
 * be used.
 */
export interface Store {
  /** Whether it can only be looked at: whatever changes it then fails with `store-unusable`. */
  readonly readOnly: boolean;
  /** The actors of all reports, and what people corrected about them. */
  readonly actors: Actors;

  /** What reports were read from, and what could not be read. */
  readonly intake: Intake;
  /** What entries mean against rules, and what they meant before. */
  readonly findings: Findings;

  /** Which reports are copies of which, and count as one source. */
  readonly copies: Copies;
  /** Entries of different reports that are about the same thing. */
  readonly matters: Matters;

  /** Saved queries and rules that run on what comes on record, and what they told. */
  readonly watches: Watches;
  /** What people decided about entries. */
  readonly reviews: Reviews;
  /** Entries counted as pictures show them. */
  readonly pictures: Pictures;

  /**
   * Puts one report on record, wholly or not at all; the same text and record again write nothing.
   *
   * The text is compared with the latest version only: a text that returns to an earlier wording is a new version.
   * A version keeps the original it was first read from. The report's source is then no problem any more.
   *
   * @throws {OnrecordError} `internal` where the record breaks its vocabulary or two of its entries share an id.
   */
  save(record: ReportRecord, read: ReadBy): Promise<Saved>;

  /**
   * Puts several reports on record at once, all of them or none: what each save writes anew is then written once.
   *
   * @returns what was done with each, in order.
   * @throws {OnrecordError} `internal` as {@link Store.save}.
   */
  saveAll(read: readonly ToSave[]): Promise<readonly Saved[]>;

  /** What is known of a report, or null where its latest version has another text (by {@link sha256}) or none is kept. */
  known(reportId: string, textSha256: string): Promise<Known | null>;

  /** Lists reports. @throws {OnrecordError} `usage` for a limit or offset that is no whole number from 0. */
  reports(page?: Page & WithCopies): Promise<readonly ListedReport[]>;

  /**
   * One report by its id or the beginning of it, in its latest version or the one given.
   *
   * @throws {OnrecordError} `not-found`, or `usage` where several ids begin so.
   */
  report(idOrPrefix: string, version?: number): Promise<StoredReport>;

  /**
   * Which report an id or the beginning of one means, in its latest version: that of one whose record is damaged, too.
   *
   * @throws {OnrecordError} as {@link Store.report}.
   */
  reportMeant(idOrPrefix: string): Promise<ReportHead>;

  /** What reports are called, in their latest versions, by their whole ids; those not on record are left out. */
  named(reportIds: readonly string[]): Promise<readonly NamedReport[]>;

  /** All versions of a report by its whole id, the first first. @throws {OnrecordError} `not-found`. */
  versions(reportId: string): Promise<readonly ListedVersion[]>;

  /** Lists entries. @throws {OnrecordError} `usage` for a bad limit or offset, or a speaker without a word. */
  entries(filter?: EntryFilter): Promise<readonly StoredEntry[]>;

  /**
   * One entry by its id or the beginning of it.
   *
   * @throws {OnrecordError} `not-found`, or `usage` where several ids begin so.
   */
  entry(idOrPrefix: string): Promise<StoredEntryInFull>;

  /**
   * Finds entries by words and "phrases" in their evidence, speaker, cue and the report's title, the best first.
   *
   * All words have to occur; capitals, accents and English endings make no difference. Where more than 5,000 entries
   * match, the 5,000 that came on record last are ranked.
   *
   * @throws {OnrecordError} `usage` where `words` has no letter or digit, or more than 64 words.
   */
  search(words: string, filter?: EntryFilter): Promise<readonly SearchHit[]>;

  /**
   * Counts what a search, or without words a list, finds; its page does not matter.
   *
   * @throws {OnrecordError} as {@link Store.search}.
   */
  found(words: string | null, filter?: EntryFilter): Promise<FoundCount>;

  /** Places of entries whose name begins so, those of most entries first; `limit` is 10 by default. */
  places(beginning: string, limit?: number): Promise<readonly NamedPlace[]>;

  /**
   * Places of entries that may be meant by a name that none has: those that fewest slips of the hand lead to, and one or two
   * at most; those of most entries first, `limit` 3 by default.
   */
  nearestPlaces(typed: string, limit?: number): Promise<readonly NamedPlace[]>;

  /**
   * Removes a report by its whole id: all versions, all entries, and all traces in the store's files, which are
   * rewritten for it (a small store in milliseconds, one of a million entries in half a minute).
   *
   * @throws {OnrecordError} `not-found`.
   */
  forget(reportId: string): Promise<Forgotten>;

  /** Closes the store; nothing may be called afterwards. */
  close(): Promise<void>;
}
