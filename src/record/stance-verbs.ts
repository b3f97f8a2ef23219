import type { Claim } from "./claim.ts";

/** What a claimant does with an entry, after the claimant's name. */
export const stanceVerbs: Readonly<Record<Claim["stance"], string>> = {
  asserts: "asserts it",
  denies: "denies it",
  warns: "warns of it",
  considers: "considers it",
  demands: "demands it",
  speculates: "supposes it",
  reserves: "reserves it",
};
