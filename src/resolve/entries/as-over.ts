import type { Certainty } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import type { EntriesInput } from "./input.ts";

type Found = ReturnType<EntriesInput["claimsOf"]>;

/**
 * What is claimed of a restriction that is over: whoever tells of its end says as surely that it is in force no more
 * (bench/gold/coding.md codes it certain and negative).
 *
 * @param ended - the words by which it is told to be over.
 * @example
 * // "The Union lifted its sanctions": certain, negative; "The Union may have lifted its sanctions": as it was
 */
export function asOver(found: Found, ended: readonly Range[]): Found {
  const { certainty } = found;
  if (certainty?.polarity !== "positive") return found;
  return {
    ...found,
    certainty: turned(certainty),
    claims: found.claims.map((claim) => ({ ...claim, certainty: turned(claim.certainty) })),
    rules: [...found.rules, ...ended.map((words) => ({ rule: "over", words }))],
  };
}

function turned(certainty: Certainty): Certainty {
  return certainty.polarity === "positive" ? { ...certainty, polarity: "negative" } : certainty;
}
