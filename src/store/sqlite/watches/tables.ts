import type { Generated } from "kysely";

/** The tables of watches and what they tell. */
export interface WatchesTables {
  readonly watch: WatchTable;
  readonly arrival: ArrivalTable;
  readonly alert: AlertTable;
  readonly alert_report: AlertReportTable;
  readonly watched_entry: WatchedEntryTable;
  readonly watched_finding: WatchedFindingTable;
  readonly delivery: DeliveryTable;
}

/** A saved query or rules that run on what arrives; what it asks and its outputs are in JSON. */
interface WatchTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly name: string;
  readonly asks: string;
  readonly outputs: string;
  readonly made_at: string;
  readonly paused_at: string | null;
  readonly ran_at: string | null;
  readonly problem: string | null;
  /** The last arrival and the last state of a finding that it has looked at. */
  readonly arrival: number;
  readonly finding_state: number;
}

/** That a version came on record or was read anew, or that somebody decided about its entries. */
interface ArrivalTable {
  readonly seq: Generated<number>;
  readonly version: number;
  /** 1 where somebody decided, 0 where it was read. */
  readonly decided: Generated<number>;
}

/** What a watch told; in JSON. */
interface AlertTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly watch: number;
  readonly at: string;
  readonly content: string;
}

/** A report that an alert rests on, or (1) that says the same and is folded into it. */
interface AlertReportTable {
  readonly alert: number;
  readonly report_id: string;
  readonly folded: number;
}

/** An entry that a watch told of. */
interface WatchedEntryTable {
  readonly watch: number;
  readonly report_id: string;
  readonly entry_id: string;
  readonly version: number;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly alert: string;
}

/** What a watch last told of a finding. */
interface WatchedFindingTable {
  readonly watch: number;
  readonly finding: string;
  readonly rule: string;
  readonly stands: number;
  readonly gist: string;
  readonly entries: string;
}

/** An alert on its way to an output of its watch, or what became of it. */
interface DeliveryTable {
  readonly key: Generated<number>;
  readonly alert: number;
  readonly output: number;
  readonly sent_by: string;
  readonly state: string;
  readonly attempts: number;
  readonly next_at: string;
  readonly problem: string | null;
}
