import type { Generated } from "kysely";

/** The tables of what reviewers decided. */
export interface ReviewsTables {
  readonly review: ReviewTable;
  readonly reviewed: ReviewedTable;
}

/** What a reviewer decided about an entry; entries, actors and ids in JSON. */
export interface ReviewTable {
  /** Grows in the order in which decisions were made. */
  readonly number: Generated<number>;
  readonly id: string;
  readonly report_id: string;
  readonly version: number;
  readonly entry_id: string;
  readonly what: string;
  readonly by: string;
  readonly at: string;
  /** The entry before and after, as it was shown. */
  readonly was: string;
  readonly became: string;
  /** The same with its actors as they were read, before people corrected who they are. */
  readonly read_was: string;
  readonly read_became: string;
  /** The actors of that entry, as they were read. */
  readonly actors: string;
  /** Ids of other entries of this kind that had most of its words. */
  readonly beside: string;
  readonly comment: string | null;
  readonly based_on: string | null;
  readonly undone_at: string | null;
  /** The last decision that its reviewer had made when it was undone, and which one it was to be undone. */
  readonly undone_after: number | null;
  readonly undone_order: number | null;
}

/** The actors and entries of a version as they were read, in JSON, where decisions changed what stands. */
interface ReviewedTable {
  readonly version: number;
  readonly actors: string;
  readonly entries: string;
}
