import type { Actor, Entry, EntryKind } from "../record/index.ts";
import type { Page, StoredEntry } from "./stored-entry.ts";

/** What a reviewer can decide about an entry; a comment decides nothing. */
export const decisionKinds = ["accept", "correct", "reject", "add", "comment", "settle"] as const;

/** One of {@link decisionKinds}. */
export type DecisionKind = (typeof decisionKinds)[number];

/** What people made of an entry, all decisions taken together. */
export const reviewStatuses = [
  "unreviewed",
  "accepted",
  "corrected",
  "rejected",
  "added",
  "contested",
  "settled",
] as const;

/** How entries can be asked for by their review: `any` for those that somebody decided about and that stand. */
export const reviewedChoices = [...reviewStatuses, "any"] as const;

/** One of {@link reviewStatuses}. */
export type ReviewStatus = (typeof reviewStatuses)[number];

/** What a reviewer decided about an entry of a report. */
export interface ReviewDecision {
  /** A UUID that whoever decides makes: sent twice, it is one decision. */
  readonly id: string;
  readonly report: string;
  /** The version of the report that was looked at. */
  readonly version: number;
  readonly entry: string;
  readonly what: DecisionKind;
  readonly by: string;
  /** When (ISO 8601, UTC). */
  readonly at: string;
  /** The entry as it stood then; null for one that was added. */
  readonly from: Entry | null;
  /** The entry as it was corrected, added or settled; null for others, and where it was settled that there is none. */
  readonly to: Entry | null;
  readonly comment: string | null;
  /** The last decision about the entry, anybody's, that the reviewer had seen. */
  readonly basedOn: string | null;
  /** When it was last taken back; null while it stands. */
  readonly undoneAt: string | null;
  /** The names of the actors of its entry, as they were read, by their ids. */
  readonly names: Readonly<Record<string, string>>;
  /** When it was taken back and made again, the first first. */
  readonly turns: readonly Turn[];
  /** Whether it was made on an earlier version than the one asked for, and its words stand in this one too. */
  readonly carried: boolean;
}

/** That a decision was taken back, or made again. */
export interface Turn {
  readonly what: "undo" | "redo";
  /** When (ISO 8601, UTC). */
  readonly at: string;
}

/** An entry as people left it. */
export interface EntryState {
  readonly entry: string;
  readonly status: ReviewStatus;
  /** The entry as it now holds; null where it is rejected. While it is contested the last decision holds. */
  readonly standing: Entry | null;
  /** The entry as the model reads it now; null where it does not find it. */
  readonly found: Entry | null;
  /** All decisions about it, undone ones too, the first first. */
  readonly decisions: readonly ReviewDecision[];
}

/** The review of one version of a report. */
export interface ReportReview {
  /** A state for every entry that was found or decided about, in text order. */
  readonly states: readonly EntryState[];
  /** Everybody who decided about an entry of the report. */
  readonly reviewers: readonly string[];
  /** Decisions about earlier versions whose words this one has not, or not once. */
  readonly notCarried: readonly ReviewDecision[];
}

/** A decision that is about to be made. */
export interface NewDecision {
  readonly id: string;
  readonly report: string;
  readonly version: number;
  /** Null for an entry that is added. */
  readonly entry: string | null;
  readonly what: DecisionKind;
  readonly by: string;
  /** The whole entry, where it is corrected or added; where it is settled, the entry that holds or null. */
  readonly to?: Entry | null | undefined;
  readonly comment?: string | null | undefined;
  readonly basedOn: string | null;
  /** Actors that the entry refers to and that may be nowhere on record yet. */
  readonly newActors?: readonly Actor[] | undefined;
}

/** What a decision led to. */
export interface Decided {
  readonly decision: ReviewDecision;
  readonly state: EntryState;
  /** What others decided about the entry since the decision that the reviewer had seen last. */
  readonly overtaken: readonly ReviewDecision[];
}

/** What taking a decision back, or making it again, led to; the state is that in the report's latest version. */
export interface TakenBack {
  readonly decision: ReviewDecision;
  /** Null where the latest version has no such entry. */
  readonly state: EntryState | null;
}

/** Which decisions to list; all conditions hold together. */
export interface DecisionFilter extends Page {
  /** Ids, whole. */
  readonly report?: string | undefined;
  readonly entry?: string | undefined;
  readonly by?: string | undefined;
}

/** Which entry of which version of a report. */
export interface ReviewedEntry {
  readonly report: string;
  readonly version: number;
  readonly entry: string;
}

/** An entry that somebody has not decided about, with what makes it worth a look. */
export interface Waiting extends StoredEntry {
  /** What others decided about it and stands, the first first; comments left out. */
  readonly decisions: readonly ReviewDecision[];
  readonly status: ReviewStatus;
  /** How many findings rest on it. */
  readonly findings: number;
  /** How many reports tell of its matter; 1 where it is in none. */
  readonly reports: number;
}

/** Whose queue, and of what. */
export interface WaitingFilter {
  /** What this reviewer has not decided about; what nobody has, where none is given. */
  readonly by?: string | undefined;
  readonly kind?: EntryKind | undefined;
  /** How many are looked at. */
  readonly pool: number;
}

/**
 * What people decided about entries.
 *
 * Decisions are kept apart from what was read, and applied wherever entries are written: lists, searches, matters and
 * rules see an entry as it stands, also after its report was read again. They hold in later versions of the report as
 * far as their words stand there.
 */
export interface Reviews {
  /** The review of a report by its whole id, in its latest version unless another is given. @throws `not-found`. */
  of(report: string, version?: number): Promise<ReportReview>;

  /**
   * Makes a decision; the same id again is the same decision, and changes nothing.
   *
   * @throws {OnrecordError} `not-found` for an unknown report, version or entry; `usage` for an entry that breaks the
   * vocabulary, whose words are not the text's own, or that names unknown actors.
   */
  decide(decision: NewDecision): Promise<Decided>;

  /**
   * Takes back a decision of a reviewer, by default the last that stands.
   *
   * @throws {OnrecordError} `not-found` for none; `usage` for another's, or one that is undone.
   */
  undo(by: string, decision?: string): Promise<TakenBack>;

  /**
   * Makes a decision again that a reviewer took back: the one given, as long as they decided nothing else about the
   * entry since, by default the last, as long as they decided nothing at all.
   *
   * @throws {OnrecordError} `not-found` for none; `usage` for another's, one that stands, or one that was decided over.
   */
  redo(by: string, decision?: string): Promise<TakenBack>;

  /**
   * Entries of latest versions that wait to be reviewed: how many, and those that at first sight are the most doubtful
   * and consequential; those that others rejected or differ about among them.
   */
  waiting(filter: WaitingFilter): Promise<{ readonly count: number; readonly entries: readonly Waiting[] }>;

  /**
   * The one entry that is meant, in its report's latest version, by its id or the beginning of it; rejected ones too.
   *
   * @throws {OnrecordError} `not-found`, or `usage` where several ids begin so.
   */
  find(idOrPrefix: string): Promise<ReviewedEntry>;

  /** Every decision, undone ones too, the first first. */
  all(): Promise<readonly ReviewDecision[]>;

  /** Decisions, the last first. */
  history(filter?: DecisionFilter): Promise<readonly ReviewDecision[]>;
}
