import type { Claim } from "./claim.ts";

/**
 * What a claimant does with an entry as a whole: whoever asserts that it is not so denies it.
 *
 * @example
 * stanceTaken({ stance: "asserts", certainty: { modality: "certain", polarity: "negative" } }); // "denies"
 */
export function stanceTaken({ stance, certainty }: Pick<Claim, "stance" | "certainty">): Claim["stance"] {
  return stance === "asserts" && certainty.polarity === "negative" ? "denies" : stance;
}
