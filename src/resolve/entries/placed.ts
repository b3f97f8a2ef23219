import type { Draft } from "./draft.ts";
import type { FrameEntry } from "./input.ts";

/** An entry with its id and the words that name it. */
export interface Placed {
  readonly id: string;
  readonly draft: Draft<FrameEntry>;
}
