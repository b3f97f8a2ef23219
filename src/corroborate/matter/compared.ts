import { dayOfIso } from "../../util/civil-day.ts";
import { stemOf } from "./content-words.ts";
import type { Trace } from "./trace.ts";

/** A trace with what comparing it takes, made once. */
export interface Compared extends Trace {
  /** A word for each stem. */
  readonly stems: ReadonlyMap<string, string>;
  /** Days as numbers. */
  readonly from: number | null;
  readonly to: number | null;
  readonly told: number | null;
}

/** Makes a trace ready to be compared. */
export function comparedTrace(trace: Trace): Compared {
  return {
    ...trace,
    stems: new Map(trace.words.map((word) => [stemOf(word), word])),
    from: trace.days === null ? null : dayOfIso(trace.days[0]),
    to: trace.days === null ? null : dayOfIso(trace.days[1]),
    told: trace.published === null ? null : dayOfIso(trace.published),
  };
}
