import type { Origin } from "../record/index.ts";
import type { Problem } from "../util/problem.ts";

/** A report as it came in, ready to be read. */
export interface IncomingReport {
  readonly sort: "report";
  /** Stable identity, `r-` and 12 hex digits: of its address or path, or of its content where it has neither. */
  readonly id: string;
  /** Whether nothing but the place where it lay, or its content, tells which report it is: the same bytes are the same report. */
  readonly isSameByBytes: boolean;
  /** Absolute path, address, `-`, or a container and what is in it: `/reports/may.zip!/a.html`. */
  readonly source: string;
  /** The whole text that entries point into. */
  readonly text: string;
  /** Its headline: as it was told, else as its text shows it. */
  readonly title: string | null;
  /** Day of publication (ISO 8601) as the page or document told it; null where it did not. */
  readonly published: string | null;
  readonly origin: Origin;
  /** The original bytes; `origin.sha256` is theirs. */
  readonly bytes: Uint8Array;
}

/** Something that was not read: broken, refused, or in another language; the rest goes on. */
export interface SetAside {
  readonly sort: "set-aside";
  readonly source: string;
  /** `language` where it is whole but not English: it is kept, and never read. */
  readonly why: "problem" | "language";
  readonly problem: Problem;
  /** Null where it was not got as far as that. */
  readonly origin: Origin | null;
  /** The original bytes, where they were got whole; null otherwise. */
  readonly bytes: Uint8Array | null;
}

/** Something that needs no reading and is no problem. */
export interface PassedOver {
  readonly sort: "passed-over";
  readonly source: string;
  /** The server says that nothing changed, a file in a folder is of a sort that holds no reports, or it came before. */
  readonly why: "not-modified" | "other-sort" | "repeated";
}

/** What comes in, one after the other: a report or a reason that there is none. */
export type Incoming = IncomingReport | SetAside | PassedOver;
