import type { Generated } from "kysely";
import type { EntryTable, WordsTable } from "../entry-table.ts";

/** The tables of what reviewers decided. */
export interface ReviewsTables {
  readonly review: ReviewTable;
  readonly reviewed: ReviewedTable;
  readonly reviewed_as: ReviewedAsTable;
  readonly rejected: RejectedTable;
  readonly rejected_words: RejectedWordsTable;
  readonly rejected_party: RejectedPartyTable;
  readonly unfiled: UnfiledTable;
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
  /** When it was taken back and made again, in JSON, the first first. */
  readonly turns: Generated<string>;
}

/** The actors and entries of a version as they were read, in JSON, where decisions changed what stands. */
interface ReviewedTable {
  readonly version: number;
  readonly actors: string;
  readonly entries: string;
}

/** How reviewers left an entry of a latest version that stands; nothing of entries that nobody decided about. */
interface ReviewedAsTable {
  readonly entry: number;
  readonly status: string;
}

/** An entry of a latest version that reviewers rejected, as an entry that stands is kept. */
type RejectedTable = Omit<EntryTable, "urgency">;

/** The full-text index of these, under their keys. */
type RejectedWordsTable = WordsTable;

/** Who takes part in these, and as what: bits of `partyRoles`. */
interface RejectedPartyTable {
  readonly actor: string;
  readonly entry: number;
  readonly roles: number;
}

/** Versions whose entries have to be filed anew by how reviewers left them. */
interface UnfiledTable {
  readonly version: number;
}
