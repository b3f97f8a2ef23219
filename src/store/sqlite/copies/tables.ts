import type { ColumnType, Generated } from "kysely";

/** The tables of copies. */
export interface CopiesTables {
  readonly sketch: SketchTable;
  readonly cluster: ClusterTable;
  readonly bucket: BucketTable;
  readonly likeness: LikenessTable;
  readonly uncompared: UncomparedTable;
  readonly comparer: ComparerTable;
}

/** What is kept of a latest version to find its copies. */
interface SketchTable {
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
interface ClusterTable {
  readonly key: Generated<number>;
  readonly reports: number;
}

/** A version that is in a bucket. */
interface BucketTable {
  /** Counts from 0, where those are that came last. */
  readonly level: number;
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
interface UncomparedTable {
  readonly version: number;
}

/** What made the sketches: one row, or none. */
interface ComparerTable {
  readonly method: string;
}
