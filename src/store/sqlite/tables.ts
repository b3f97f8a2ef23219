import type { ColumnType, Generated, GeneratedAlways } from "kysely";

/** One text of a report. `key` grows in the order in which texts came on record. */
export interface VersionTable {
  readonly key: Generated<number>;
  readonly report_id: string;
  /** Counts from 1 within the report. */
  readonly number: number;
  /** 1 for the report's latest version, 0 for the others. */
  readonly current: number;
  readonly text_sha256: string;
  /** Of the record and of what read it; tells whether another reading brought anything new. */
  readonly record_sha256: string;
  readonly model: string;
  readonly source: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly read_at: string;
  /** The whole record in JSON, but for its entries. */
  readonly record: string;
}

/** One entry of one version. `key` is {@link entryKey}, so that its order is the order of reports and of the text. */
export interface EntryTable {
  readonly key: number;
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  /** As in its version. */
  readonly current: number;
  readonly speaker: string | null;
  /** The entry in JSON. */
  readonly entry: string;
  /** First and last day of the entry's date (ISO 8601). */
  readonly date_start: string | null;
  readonly date_end: string | null;
  readonly date_precision: string | null;
  /** The folded name of the entry's place. */
  readonly place: string | null;
  readonly place_country: string | null;
  readonly place_precision: string | null;
  readonly place_geonames: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Category and occurrence of an event, stage of a transfer; null for others. */
  readonly plover: string | null;
  readonly occurrence: string | null;
  readonly stage: string | null;
  /** The entry's certainty; null where it was not judged. */
  readonly modality: string | null;
  readonly polarity: string | null;
  /** How doubtful and consequential it is, made from the others; a queue for review is chosen by it. */
  readonly urgency: GeneratedAlways<number>;
}

/** The full-text index: one row for each entry of a latest version, under the entry's key. */
export interface WordsTable {
  readonly rowid: number;
  readonly evidence: string;
  readonly speaker: string;
  readonly cue: string;
  readonly title: string;
  /** What a transfer is of. */
  readonly items: string;
  /** What the entry is besides its words: each a `traitWord`. */
  readonly traits: string;
}

/** A row for each report that was forgotten and whose traces may still be in the file. */
export interface ErasureTable {
  readonly since: string;
}

/** An actor that any latest version speaks of, as it is shown. */
export interface ActorTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  readonly kind: string;
  readonly country: string | null;
  /** How many latest versions speak of it. */
  readonly reports: number;
  /** How many entries of these it speaks or takes part in. */
  readonly entries: number;
}

/** The full-text index of names: one row for each actor, under its key. */
export interface NamingTable {
  readonly rowid: number;
  readonly names: string;
}

/** Which ids any version of a report was ever read with. */
export interface ReadingTable {
  readonly actor: string;
  readonly report_id: string;
}

/** That a latest version speaks of an actor, which it read as `read`; the rest is as that reading has it. */
export interface AppearanceTable {
  readonly actor: string;
  readonly read: string;
  readonly version: number;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
}

/** That an actor speaks (1) or takes part (0) in an entry of a latest version. */
export interface PartyTable {
  readonly actor: string;
  readonly entry: number;
  readonly speaks: number;
  /** What it is in the entry: bits of `partyRoles`. */
  readonly roles: number;
}

/** How often latest versions name an actor with these words, or give it this role. */
export interface WordingTable {
  readonly actor: string;
  readonly sort: "name" | "role" | "former-role";
  readonly words: string;
  readonly count: number;
}

/** What a person corrected; states and traits in JSON. */
export interface CorrectionTable {
  readonly id: Generated<number>;
  readonly what: string;
  readonly actor: string;
  readonly target: string | null;
  readonly before: string;
  readonly after: string;
  readonly target_traits: string | null;
  readonly by: string;
  readonly at: string;
  readonly undone_by: string | null;
  readonly undone_at: string | null;
}

/** What a split moves in a report; all of it where there are no words (in JSON). */
export interface PartTable {
  readonly key: Generated<number>;
  readonly correction: number;
  readonly report_id: string;
  readonly words: string | null;
}

/** Bytes that something was read from, under their hash. */
export interface OriginalTable {
  readonly sha256: string;
  readonly packing: "deflate" | "none";
  readonly bytes: ColumnType<ArrayBuffer, Uint8Array, never>;
}

/** Where a version was first read from. */
export interface OriginTable {
  readonly version: number;
  readonly original: string;
  /** In JSON. */
  readonly origin: string;
  /** What the server said when it was last fetched. */
  readonly etag: string | null;
  readonly last_modified: string | null;
}

/** A source that was not read when it last came; problem and origin in JSON. */
export interface SetAsideTable {
  readonly source: string;
  readonly why: string;
  readonly problem: string;
  readonly original: string | null;
  readonly origin: string | null;
  readonly times: number;
  readonly first_at: string;
  readonly last_at: string;
}

/** What entries mean against a rule: a finding that stands (1) or stood (0), the strongest with the lowest rank. */
export interface FindingTable {
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
export interface FindingStateTable {
  readonly key: Generated<number>;
  readonly finding: number;
  readonly at: string;
  readonly state: string;
  readonly cause: string;
  readonly was: string;
}

/** Which reports a finding rests on, or ever rested on. */
export interface FindingReportTable {
  readonly finding: number;
  readonly report_id: string;
}

/** What is kept of a latest version to find its copies. */
export interface SketchTable {
  readonly version: number;
  readonly bytes: ColumnType<ArrayBuffer, Uint8Array, never>;
  /** Its buckets, in JSON. */
  readonly buckets: string;
  /** The cluster that it counts with; null where it is alone. */
  readonly cluster: number | null;
  /** The cluster's source, which it copies; null for the source itself, and where it is alone. */
  readonly origin: number | null;
}

/** Reports that count as one source. */
export interface ClusterTable {
  readonly key: Generated<number>;
  readonly reports: number;
}

/** A version that is in a bucket. */
export interface BucketTable {
  readonly bucket: number;
  readonly version: number;
}

/** That a version copies another. */
export interface LikenessTable {
  readonly copy: number;
  readonly source: number;
  readonly kind: string;
  readonly basis: string;
  readonly likelihood: number;
  readonly share_of_copy: number;
  readonly share_of_source: number;
}

/** A latest version that has not been compared yet. */
export interface UncomparedTable {
  readonly version: number;
}

/** What made the sketches: one row, or none. */
export interface ComparerTable {
  readonly method: string;
}

/** Entries about the same thing, with what is counted of them. */
export interface MatterTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly kind: string;
  readonly entries: number;
  readonly reports: number;
  /** First and last day of publication. */
  readonly first: string | null;
  readonly last: string | null;
}

/** That an entry of a latest version is in a matter; what it is compared by, and why it was joined, in JSON. */
export interface JoiningTable {
  readonly entry: number;
  readonly matter: number;
  readonly report_id: string;
  readonly entry_id: string;
  readonly trace: string;
  readonly joined: string | null;
}

/** A key that entries of a matter have; `last` is the latest of these entries. */
export interface MatterKeyTable {
  readonly key: number;
  readonly matter: number;
  readonly last: number;
}

/** A latest version whose entries wait to be joined. */
export interface UnjoinedTable {
  readonly version: number;
}

/** What joined the entries. */
export interface MatterMethodTable {
  readonly method: string;
}

/** What a person decided about matters. */
export interface DecisionTable {
  readonly id: Generated<number>;
  readonly what: string;
  readonly by: string;
  readonly at: string;
  readonly undone_by: string | null;
  readonly undone_at: string | null;
}

/** An entry that a decision is about; `side` is 0 for those joined or parted, 1 for the others. */
export interface DecidedTable {
  readonly decision: number;
  readonly report_id: string;
  readonly entry_id: string;
  readonly side: number;
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
  /** Ids of other entries of this kind that had the same evidence. */
  readonly beside: string;
  readonly comment: string | null;
  readonly based_on: string | null;
  readonly undone_at: string | null;
  /** The last decision that its reviewer had made when it was undone, and which one it was to be undone. */
  readonly undone_after: number | null;
  readonly undone_order: number | null;
}

/** The actors and entries of a version as they were read, in JSON, where decisions changed what stands. */
export interface ReviewedTable {
  readonly version: number;
  readonly actors: string;
  readonly entries: string;
}

/** A saved query or rules that run on what arrives; what it asks and its outputs are in JSON. */
export interface WatchTable {
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

/** That a version came on record or was read anew. */
export interface ArrivalTable {
  readonly seq: Generated<number>;
  readonly version: number;
}

/** What a watch told; in JSON. */
export interface AlertTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly watch: number;
  readonly at: string;
  readonly content: string;
}

/** A report that an alert rests on, or (1) that says the same and is folded into it. */
export interface AlertReportTable {
  readonly alert: number;
  readonly report_id: string;
  readonly folded: number;
}

/** An entry that a watch told of. */
export interface WatchedEntryTable {
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
export interface WatchedFindingTable {
  readonly watch: number;
  readonly finding: string;
  readonly rule: string;
  readonly stands: number;
  readonly gist: string;
  readonly entries: string;
}

/** An alert on its way to an output of its watch, or what became of it. */
export interface DeliveryTable {
  readonly key: Generated<number>;
  readonly alert: number;
  readonly output: number;
  readonly sent_by: string;
  readonly state: string;
  readonly attempts: number;
  readonly next_at: string;
  readonly problem: string | null;
}

export interface StoreTables {
  readonly watch: WatchTable;
  readonly arrival: ArrivalTable;
  readonly alert: AlertTable;
  readonly alert_report: AlertReportTable;
  readonly watched_entry: WatchedEntryTable;
  readonly watched_finding: WatchedFindingTable;
  readonly delivery: DeliveryTable;
  readonly version: VersionTable;
  readonly entry: EntryTable;
  readonly words: WordsTable;
  readonly erasure: ErasureTable;
  readonly actor: ActorTable;
  readonly naming: NamingTable;
  readonly reading: ReadingTable;
  readonly appearance: AppearanceTable;
  readonly party: PartyTable;
  readonly wording: WordingTable;
  readonly correction: CorrectionTable;
  readonly part: PartTable;
  readonly original: OriginalTable;
  readonly origin: OriginTable;
  readonly set_aside: SetAsideTable;
  readonly finding: FindingTable;
  readonly finding_state: FindingStateTable;
  readonly finding_report: FindingReportTable;
  readonly sketch: SketchTable;
  readonly cluster: ClusterTable;
  readonly bucket: BucketTable;
  readonly likeness: LikenessTable;
  readonly uncompared: UncomparedTable;
  readonly comparer: ComparerTable;
  readonly matter: MatterTable;
  readonly joining: JoiningTable;
  readonly matter_key: MatterKeyTable;
  readonly unjoined: UnjoinedTable;
  readonly matter_method: MatterMethodTable;
  readonly decision: DecisionTable;
  readonly decided: DecidedTable;
  readonly review: ReviewTable;
  readonly reviewed: ReviewedTable;
}

/** Keys that are kept free for the entries of one version. */
export const entriesOfAVersion = 2 ** 20;

/** The key of the entry at a position (from 0) of a version. */
export function entryKey(version: number, position: number): number {
  if (position >= entriesOfAVersion) throw new RangeError(`A report has at most ${entriesOfAVersion} entries.`);
  return version * entriesOfAVersion + position;
}

/** The key after which no entry of a version comes. */
export function lastEntryKey(version: number): number {
  return entryKey(version, entriesOfAVersion - 1);
}
