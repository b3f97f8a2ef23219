import type { TextEncoding } from "./decode.ts";

/** A report's text as it was read, with what is needed to find it again. */
export interface SourceText {
  /** The file's absolute path, or `-` for standard input. */
  readonly source: string;
  /** Stable identity: from the path for a file, from the content for standard input; `r-` and 12 hex digits. */
  readonly id: string;
  /** How many bytes were read. */
  readonly bytes: number;
  /** SHA-256 of those bytes, in hex. */
  readonly sha256: string;
  readonly encoding: TextEncoding;
  /** Every character of the source, line ends as they stand; only a leading byte order mark is dropped. */
  readonly text: string;
}
