import type { ReportRecord } from "../record/index.ts";
import type { Page, ReportHead } from "./stored-entry.ts";

/** How one report copies another. */
export const copyKinds = ["exact", "light-edit", "rewrite", "excerpt", "update"] as const;

/** One of {@link copyKinds}. */
export type CopyKind = (typeof copyKinds)[number];

/** What tells which of two reports is the copy; `unstated` where nothing does. */
export const copyBases = ["time", "credit", "update-mark", "containment", "unstated"] as const;

/** One of {@link copyBases}. */
export type CopyBasis = (typeof copyBases)[number];

/** That two reports are one text, in whole or in part. */
export interface Likeness {
  readonly kind: CopyKind;
  /** Which of the two is the copy. */
  readonly copy: "first" | "second" | "unknown";
  readonly basis: CopyBasis;
  /** How likely it is that they are copies, 0 to 1. */
  readonly likelihood: number;
  /** How much of the first is in the second, and of the second in the first, 0 to 1. */
  readonly shareOfFirst: number;
  readonly shareOfSecond: number;
}

/** How reports are compared; the store keeps what it makes of them and finds those that may be copies. */
export interface Comparer<Opened> {
  /** Its name and version; where another made what is kept, every report is compared anew. */
  readonly method: string;
  /** What is kept of a report: bytes to compare it by, and whole numbers that it shares with reports like it. */
  sketch(report: Pick<ReportRecord, "report" | "stray">): Kept;
  open(bytes: Uint8Array): Opened;
  /** Null where they are not copies. */
  compare(first: Opened, second: Opened): Likeness | null;
}

/** What is kept of a report to compare it. */
export interface Kept {
  readonly bytes: Uint8Array;
  readonly buckets: readonly number[];
}

/** That one report copies another. Where nothing tells which does, the one that came on record later is `copy`. */
export interface CopyLink {
  readonly copy: string;
  readonly source: string;
  readonly kind: CopyKind;
  readonly basis: CopyBasis;
  readonly likelihood: number;
  /** How much of the copy is in its source, and of the source in the copy, 0 to 1. */
  readonly shareOfCopy: number;
  readonly shareOfSource: number;
}

/** Reports that count as one source. */
export interface CopyCluster {
  /** The report that the others come from, as far as is known. */
  readonly source: ReportHead;
  /** All its reports, the source first, then in the order in which they came on record. */
  readonly reports: readonly CopyMember[];
}

/** A report of a cluster. */
export interface CopyMember extends ReportHead {
  /** The agencies that its text credits. */
  readonly agencies: readonly string[];
  /** Which reports it copies, the one that makes it a member of the cluster first. */
  readonly copies: readonly CopyLink[];
}

/** A cluster in a list. */
export interface ListedCluster {
  readonly source: ReportHead;
  readonly reports: number;
}

/** Reports, and how many sources they are when copies count once. */
export interface SourceCount {
  readonly reports: number;
  readonly sources: number;
}

/** Which reports of a record are copies of which; latest versions only. */
export interface Copies {
  /**
   * Compares the reports that came on record since the last call with all others; what one costs does not grow with the
   * record.
   *
   * @param options.signal - stops the work between two reports; a later call goes on.
   * @param options.turn - awaited between two transactions, so that others who use the store have their turn.
   * @param options.atOnce - most reports in one transaction, which others wait for; default 50, which takes least in all.
   * @returns how many reports were compared.
   */
  takeIn<Opened>(
    comparer: Comparer<Opened>,
    options?: {
      readonly signal?: AbortSignal | undefined;
      readonly atOnce?: number | undefined;
      readonly turn?: (() => Promise<void>) | undefined;
    },
  ): Promise<number>;

  /** Clusters of two reports or more, the largest first. */
  clusters(page?: Page): Promise<readonly ListedCluster[]>;

  /** The cluster that a report belongs to, by its whole id; null where it is alone. */
  cluster(reportId: string): Promise<CopyCluster | null>;

  /** For each of these reports the one that it counts as, by their whole ids; reports not on record are left out. */
  sourcesOf(reportIds: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** All reports, and how many sources they are. */
  count(): Promise<SourceCount>;
}
