import type { Entry } from "../record/index.ts";

/** A part of a list: at most `limit` items (default 50) after the first `offset` (default 0). */
export interface Page {
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** A report in one version, without its text. */
export interface ReportHead {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly version: number;
}

/** A report with the outlet that its text names, if it names one. */
export interface NamedReport extends ReportHead {
  readonly outlet: string | null;
}

/** An entry with the report it stands in. */
export interface StoredEntry {
  readonly entry: Entry;
  /** The speaker's name, or the words that name the speaker where no actor is known; null where nobody is named. */
  readonly speaker: string | null;
  /** The names of the actors that the entry refers to, by their ids; an actor that no report speaks of has none. */
  readonly names: Readonly<Record<string, string>>;
  readonly report: ReportHead;
}
