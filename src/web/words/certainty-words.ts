import type { Certainty, Claim } from "../../record/index.ts";

const positive = { certain: "certain", probable: "probable", possible: "possible" };
const negative = { certain: "certainly not so", probable: "probably not so", possible: "possibly not so" };

/**
 * A value on FactBank's scale in words; null is one that was not judged.
 *
 * @example
 * certaintyWords({ modality: "probable", polarity: "negative" }); // "probably not so"
 */
export function certaintyWords(certainty: Certainty | null): string {
  if (certainty === null) return "certainty not judged";
  const { modality, polarity } = certainty;
  if (modality === "underspecified") return "certainty left open";
  if (polarity === "underspecified") return `${modality}, but whether so or not is left open`;
  return polarity === "positive" ? positive[modality] : negative[modality];
}

/** What a claimant does with an entry, before the claimant's name. */
export const stanceWords: Readonly<Record<Claim["stance"], string>> = {
  asserts: "asserted by",
  denies: "denied by",
  warns: "warned of by",
  considers: "considered by",
  demands: "demanded by",
  speculates: "supposed by",
  reserves: "reserved by",
};
