import type { Part } from "./parts-of.ts";
import type { Layer } from "./pieces.ts";

/** The entry that is looked at, with the words that play a part in it. */
export interface Active {
  readonly id: string;
  readonly parts: readonly Layer<Part>[];
}
