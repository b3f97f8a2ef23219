import type { Range } from "../../text/index.ts";

/** A passage, and what the network says of each of its words in the frame asked about. */
export interface HeardPassage {
  /** The whole text. */
  readonly text: string;
  /** Where the passage's words stand in it. */
  readonly words: readonly Range[];
  /** What a word can be; the first says that it is nothing. */
  readonly labels: readonly string[];
  /** For each word how likely it is each of the labels. */
  readonly likely: readonly (readonly number[])[];
  /** The mark of each word: 0 for those that do not name the act. */
  readonly marks: readonly number[];
}
