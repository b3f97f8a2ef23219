import type { Generated } from "kysely";

/** The tables of findings and their history. */
export interface FindingsTables {
  readonly finding: FindingTable;
  readonly finding_state: FindingStateTable;
  readonly finding_report: FindingReportTable;
  readonly checked_with: CheckedWithTable;
  readonly touched: TouchedTable;
}

/** What entries mean against a rule: a finding that stands (1) or stood (0), the strongest with the lowest rank. */
interface FindingTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly rule: string;
  readonly verdict: string;
  readonly certainty: string;
  readonly stands: number;
  readonly rank: number;
  /** The finding in JSON. */
  readonly finding: string;
  readonly since: string;
  readonly changed: string;
}

/** What a finding was after each change. */
interface FindingStateTable {
  readonly key: Generated<number>;
  readonly finding: number;
  readonly at: string;
  readonly state: string;
  readonly cause: string;
  /** The finding in JSON; empty for as it is now, or was when it was last found. */
  readonly was: string;
}

/** Which reports a finding rests on, or ever rested on. */
interface FindingReportTable {
  readonly finding: number;
  readonly report_id: string;
}

/** What the last check was made with, in one row; none before a first check. */
interface CheckedWithTable {
  readonly one: number;
  readonly at: string;
  readonly rules: string;
  readonly as_of: string | null;
  /** Paths of files of one's own that are in use, in JSON. */
  readonly files: string;
  /** By rules over several entries, the reports with an entry that they may look at, in JSON. */
  readonly joint: string;
}

/** A report of which something changed since the last check; an empty id for one that was forgotten. */
interface TouchedTable {
  readonly key: Generated<number>;
  readonly report_id: string;
  /** `entries`, `matter`, `actor` or `forgotten`. */
  readonly why: string;
}
