import type { Actor, Certainty, Entry, EntryKind, Event, Transfer } from "../record/index.ts";
import type { PartyRole } from "./identity/party-roles.ts";
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
  /** What was checked: the version of rules and facts. */
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

/** What entries mean against rules, with its history. */
export interface Findings {
  /** The entries of latest versions that meet one of some queries, by report, in the order of the record. */
  select(queries: readonly EntryQuery[]): Promise<readonly ReportPart[]>;

  /** Puts findings in the place of all that stood; what is no longer found is kept as gone, with its history. */
  keep(found: readonly KeptFinding[], cause: string): Promise<FindingChanges>;

  /** Lists the findings that stand. @throws {OnrecordError} `usage` for a bad limit or offset. */
  list(filter?: FindingFilter): Promise<readonly StoredFinding[]>;

  /** Every state of one finding, the first first; empty where there is none of this id. */
  history(id: string): Promise<readonly FindingState[]>;
}
