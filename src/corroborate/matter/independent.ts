import type { MatterMember } from "../../store/matters.ts";
import { type CountsAs, eachItsOwn } from "./source-of.ts";
import { claimsTold, sourcesOf } from "./voices.ts";

/**
 * Whether an entry has a source that is none of those of another: not a copy of its report, not the same agency or
 * outlet, not the same people quoted.
 */
export function isIndependentOf(
  entry: Pick<MatterMember, "record">,
  other: Pick<MatterMember, "record">,
  countsAs: CountsAs = eachItsOwn,
): boolean {
  const known = new Set(sourcesOf(claimsTold([other], countsAs)).flat());
  return sourcesOf(claimsTold([entry], countsAs)).some((labels) => !labels.some((label) => known.has(label)));
}
