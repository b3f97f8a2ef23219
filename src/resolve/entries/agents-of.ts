import type { FrameEntry } from "./input.ts";

/** Who acts, supplies, is bound, threatens or imposes. */
export function agentsOf(entry: FrameEntry): readonly string[] {
  switch (entry.kind) {
    case "event":
      return entry.actors;
    case "transfer":
      return entry.supplier;
    case "commitment":
      return entry.parties;
    case "threat":
      return entry.issuer;
    case "restriction":
      return entry.imposedBy;
  }
}
