import type { Condition, Provision } from "../finding/finding.ts";

/** A provision that an entry touches, or may touch once something more is known. */
export interface LawHit {
  /** `open`: whether it was in force, or applies, cannot be said. */
  readonly state: "met" | "open";
  readonly provision: Omit<Provision, "degree">;
  /** Why, beyond what the entry says of itself. */
  readonly conditions: readonly Condition[];
  /** What would have to be known; empty where it is met. */
  readonly missing: readonly string[];
}
