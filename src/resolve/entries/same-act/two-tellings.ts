import type { Event } from "../../../record/index.ts";
import type { Range } from "../../../text/index.ts";

/** Two events that may be one act told twice, each with the passages that tell it. */
export interface TwoTellings {
  readonly a: Event;
  readonly b: Event;
  readonly from: readonly Range[];
  readonly to: readonly Range[];
}
