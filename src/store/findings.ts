import type { Actor, Certainty, Entry, EntryKind, Event, Transfer } from "../record/index.ts";
import type { PartyRole } from "./identity/party-roles.ts";
import type { EntryRef } from "./matters.ts";
import type { Page, ReportHead } from "./stored-entry.ts";

/** Which entries are wanted; all conditions hold together, and a list means one of these. */
export interface EntryQuery {
  readonly kinds: readonly EntryKind[];
  readonly stages?: readonly Transfer["stage"][] | undefined;
  readonly categories?: readonly Event["plover"][] | undefined;
  readonly occurrences?: readonly Event["occurrence"][] | undefined;
  readonly modalities?: readonly Certainty["modality"][] | undefined;
  readonly polarities?: readonly Certainty["polarity"][] | undefined;
  /** Countries of the place, as ISO 3166-1 alpha-3. */
  readonly placeCountries?: readonly string[] | undefined;
  readonly parties?: readonly PartyQuery[] | undefined;
  /** Fields of the entry or of its claims, such as `stance`: each has one of some values somewhere in the entry. */
  readonly fields?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Of transfers: an item that begins a word with one of these, or has these words next to each other. */
  readonly goods?: readonly string[] | undefined;
}

/** Somebody who has a role; without countries and ids anybody does. */
export interface PartyQuery {
  readonly role: PartyRole;
  /** One of these countries, or an actor of whom no country is known. */
  readonly countries?: readonly string[] | undefined;
  /** Or one of these ids. */
  readonly ids?: readonly string[] | undefined;
}

/** Some entries of a report in its latest version, with the actors of the report, as people corrected them. */
export interface ReportPart {
  readonly report: ReportHead;
  readonly actors: readonly Actor[];
  readonly entries: readonly Entry[];
}

/** A finding as a store keeps it. */
export interface KeptFinding {
  readonly id: string;
  readonly rule: string;
  readonly verdict: string;
  readonly certainty: string;
  /** Its place in a list: the strongest findings have the lowest. */
  readonly rank: number;
  /** The reports it rests on: when one is forgotten, so is the finding. */
  readonly reports: readonly string[];
  /** The finding in JSON. */
  readonly finding: string;
}

/** A finding on record. */
export interface StoredFinding extends KeptFinding {
  /** When it was first found, and when it last changed (ISO 8601, UTC). */
  readonly since: string;
  readonly changed: string;
}

/** One state of a finding; `gone` where it no longer holds. */
export interface FindingState {
  readonly at: string;
  readonly state: "found" | "changed" | "gone" | "again";
  /** Because of what: the version of rules and facts, or what happened to the reports. */
  readonly cause: string;
  /** The finding in JSON as it was then. */
  readonly finding: string;
}

/** What keeping findings changed, by their ids. */
export interface FindingChanges {
  readonly found: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** Which findings to list. */
export interface FindingFilter extends Page {
  /** Id of a report, whole. */
  readonly report?: string | undefined;
  readonly rule?: string | undefined;
  readonly verdict?: string | undefined;
}

/** What the findings on record were last checked with. */
export interface Checked {
  /** The version of rules and facts. */
  readonly rules: string;
  /** The day on which absence was judged. */
  readonly asOf: string | null;
  /** Paths of files of one's own that are in use. */
  readonly files: readonly string[];
  /** By rules over several entries: the reports with an entry that they may look at. */
  readonly joint: Readonly<Record<string, readonly string[]>>;
}

/** A report of which something changed since the last check. */
export interface Touched {
  /** Grows with every change. */
  readonly key: number;
  /** Empty for a report that was forgotten: nothing of it is kept. */
  readonly report: string;
  /** What happened, in words. */
  readonly because: string;
}

/** What a check looked at anew, so that what it does not find there is gone: null for every rule, or every report. */
export interface LookedAt {
  readonly rules: readonly string[] | null;
  readonly reports: readonly string[] | null;
}

/** How findings are kept. */
export interface Keeping {
  /** Default: everything was looked at. */
  readonly lookedAt?: readonly LookedAt[];
  /** What it was checked with; left out, that stays as it was. */
  readonly checked?: Checked;
  /** The key up to which changes of reports are taken in. */
  readonly upTo?: number;
}

/** What entries mean against rules, with its history. */
export interface Findings {
  /**
   * The entries of latest versions that meet one of some queries, by report, in the order of the record.
   *
   * @param reports - only these; default: all.
   */
  select(queries: readonly EntryQuery[], reports?: readonly string[]): Promise<readonly ReportPart[]>;

  /** Ids of the reports whose latest version has an entry that meets one of some queries. */
  reportsWith(queries: readonly EntryQuery[], reports?: readonly string[]): Promise<readonly string[]>;

  /** Whether any entry meets each of some queries, in their order. */
  some(queries: readonly EntryQuery[]): Promise<readonly boolean[]>;

  /**
   * Puts findings in the place of those that stood, as far as was looked anew; what is no longer found is kept as gone,
   * with its history.
   *
   * @param cause - because of what, for all or for each.
   */
  keep(
    found: readonly KeptFinding[],
    cause: string | ((reports: readonly string[]) => string),
    keeping?: Keeping,
  ): Promise<FindingChanges>;

  /** What was last checked with; null before a first check. */
  checked(): Promise<Checked | null>;

  /** The reports of which something changed since the last check: read, reviewed, joined, an actor corrected. */
  touched(): Promise<readonly Touched[]>;

  /** Reports that findings rest on together with some reports, and that share a matter with some entries. */
  alongside(
    reports: readonly string[],
    entries: readonly EntryRef[],
    rules: readonly string[],
  ): Promise<readonly string[]>;

  /** The day of the latest report (ISO 8601); null where none has one. */
  latestDay(): Promise<string | null>;

  /** Every finding that stands, in JSON, the strongest first. */
  standing(): Promise<readonly string[]>;

  /** Lists the findings that stand. @throws {OnrecordError} `usage` for a bad limit or offset. */
  list(filter?: FindingFilter): Promise<readonly StoredFinding[]>;

  /** Every state of one finding, the first first; empty where there is none of this id. */
  history(id: string): Promise<readonly FindingState[]>;
}
