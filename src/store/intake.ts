import type { Origin } from "../record/index.ts";
import type { Problem } from "../util/problem.ts";
import type { Page } from "./stored-entry.ts";

/** Where a report comes from, with its original bytes. */
export interface Original {
  readonly origin: Origin;
  /** `origin.sha256` is theirs. */
  readonly bytes: Uint8Array;
}

/** A source that could not be read, or is not in English. */
export interface NotRead {
  readonly source: string;
  /** `language` where it is whole but not English. */
  readonly why: "problem" | "language";
  readonly problem: Problem;
  /** Null where it was not got as far as that. */
  readonly original: Original | null;
}

/** A source that was not read, as it is listed. */
export interface ListedProblem {
  readonly source: string;
  readonly why: NotRead["why"];
  readonly problem: Problem;
  readonly origin: Origin | null;
  /** How often in a row it was not read. */
  readonly times: number;
  /** First and last time (ISO 8601, UTC). */
  readonly firstAt: string;
  readonly lastAt: string;
}

/** Which problems to list. */
export interface ProblemFilter extends Page {
  readonly why?: NotRead["why"] | undefined;
  /** Letters that occur in the source's name. */
  readonly source?: string | undefined;
}

/** What a server said when an address was last fetched. */
export interface LastFetch {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Keeps what reports were read from, under its hash, and what could not be read. */
export interface Intake {
  /** Keeps a source that was not read, with its bytes where there are any; a later one replaces an earlier. */
  setAside(item: NotRead): Promise<void>;

  /** Lists what is set aside, the latest first; reading a source takes it off the list. */
  problems(filter?: ProblemFilter): Promise<readonly ListedProblem[]>;

  /** Takes a source off the list, with its bytes; false where it was not on it. */
  dismiss(source: string): Promise<boolean>;

  /**
   * Notes that the latest version of a report was met again as it is: its source is no problem any more, what the server
   * says of it is kept for the next time, and its original where none was kept yet.
   */
  seenAgain(reportId: string, original: Original): Promise<void>;

  /** Where a version of a report (the latest by default) was read from; null where that was not kept. */
  origin(reportId: string, version?: number): Promise<Origin | null>;

  /**
   * The ids of the reports whose latest version was read from the bytes with this SHA-256, the first on record first; without
   * those that are parts of a file, as rows of a table are.
   */
  reportsFrom(sha256: string): Promise<readonly string[]>;

  /** Original bytes by their SHA-256; null where none are kept. */
  bytes(sha256: string): Promise<Uint8Array | null>;

  /** What the server said of an address whose latest version is on record; null where there is none. */
  lastFetch(source: string): Promise<LastFetch | null>;
}
