import type { Applied, Reading } from "../../extract/certainty/index.ts";
import type { Range } from "../../text/index.ts";
import type { About } from "./about.ts";

/** Words of considering that are the act's own: "is *considering* sanctions". */
export function considered(reading: Reading, trigger: Range, { kind, occurrence, stage }: About): readonly Applied[] {
  if (occurrence !== "hypothetical" && stage !== "considered" && kind !== "restriction") return [];
  return reading
    .within(trigger)
    .flatMap((word) => reading.predicatesAt(word).filter(({ rule }) => rule === "considering"))
    .map(({ rule, first, last }) => ({ rule, first, last }));
}
