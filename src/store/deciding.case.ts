import { randomUUID } from "node:crypto";
import type { NewDecision } from "./reviews.ts";
import type { Store } from "./store.ts";

/** Decides about an entry of the sample report as Ada, unless told otherwise. */
export function decideOn(
  store: Store,
  entry: string | null,
  what: NewDecision["what"],
  more: Partial<NewDecision> = {},
) {
  return store.reviews.decide({
    id: randomUUID(),
    report: "r-1",
    version: 1,
    entry,
    what,
    by: "Ada",
    basedOn: null,
    ...more,
  });
}
