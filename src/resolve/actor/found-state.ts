import type { StateNaming } from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";

/** A state's name in the text, and what sort of name it is. */
export interface FoundState {
  readonly range: Range;
  readonly naming: StateNaming;
}
