import type { StrayReason } from "../../../record/index.ts";

/** A wording that gives a stray part away. */
export interface Cue {
  readonly reason: StrayReason;
  /** `line`: the wording is a paragraph of its own; `unit`: a sentence, or what stands like one, wherever it is. */
  readonly scope: "line" | "unit";
  /** The words, in small letters, one of which comes first ("0" for a number); they only spare trying the pattern. */
  readonly starts?: string;
  /** Letters of which some are in it, as they stand, beside any `starts`; they only spare trying the pattern. */
  readonly has?: readonly string[];
  /** Not in more characters than this. */
  readonly upTo?: number;
  /** Matched against the words without a bullet before them. */
  readonly pattern: RegExp;
}

/** A pattern that does not mind capitals. */
export function insensitive(source: string): RegExp {
  return new RegExp(source, "iu");
}
