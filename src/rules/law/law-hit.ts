import type { Provision } from "../finding/finding.ts";
import type { Ground } from "../finding/ground.ts";

/** A provision that an entry touches, or may touch once something more is known. */
export interface LawHit {
  /** `open`: whether it was in force, or applies, cannot be said. */
  readonly state: "met" | "open";
  readonly provision: Omit<Provision, "degree">;
  /** Why, beyond what the entry says of itself. */
  readonly grounds: readonly Ground[];
  /** What would have to be known; empty where it is met. */
  readonly missing: readonly string[];
}
