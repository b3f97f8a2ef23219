import type { ColumnType } from "kysely";

/** The tables of what reports were read from. */
export interface IntakeTables {
  readonly original: OriginalTable;
  readonly origin: OriginTable;
  readonly set_aside: SetAsideTable;
}

/** Bytes that something was read from, under their hash. */
interface OriginalTable {
  readonly sha256: string;
  readonly packing: "deflate" | "none";
  readonly bytes: ColumnType<ArrayBuffer, Uint8Array, never>;
}

/** Where a version was first read from. */
interface OriginTable {
  readonly version: number;
  readonly original: string;
  /** In JSON. */
  readonly origin: string;
  /** What the server said when it was last fetched. */
  readonly etag: string | null;
  readonly last_modified: string | null;
}

/** A source that was not read when it last came; problem and origin in JSON. */
interface SetAsideTable {
  readonly source: string;
  readonly why: string;
  readonly problem: string;
  readonly original: string | null;
  readonly origin: string | null;
  readonly times: number;
  readonly first_at: string;
  readonly last_at: string;
}
