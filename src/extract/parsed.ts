import type { Range } from "../text/index.ts";
import type { Syntax } from "./syntax/index.ts";

/** A text's words with their Universal Dependencies, one item a word. */
export interface Parsed extends Syntax {
  readonly words: readonly Range[];
}
