import type { Compared } from "./compared.ts";
import type { Feature } from "./feature.ts";
import { softShare } from "./soft-words.ts";

/** The features of words beside a deed, none of which is more than 1. */
export const besideFeatureNames = ["beside-part", "beside-differs", "behind-part", "behind-said-differs"] as const;

/** Like words that weigh less than this are none. */
const nothingShared = 0.2;

/** Categories of what is done in words, which tell little of what it is about: that stands behind them. */
const said = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
]);

/** How far what stands beside the words of two deeds is the same: two demands are one where the same is demanded. */
export function besideFeatures(a: Compared, b: Compared): Feature[] {
  const beside = softShare(a.besideTerms, b.besideTerms);
  const behind = softShare(a.behindTerms, b.behindTerms);
  const known = a.besideTerms.length > 0 && b.besideTerms.length > 0;
  const both = a.behindTerms.length > 0 && b.behindTerms.length > 0;
  const areSaid = said.has(a.category ?? "") && said.has(b.category ?? "");
  const values = beside.pairs.map(([one, other]) => (one === other ? one : `${one} ~ ${other}`));
  return [
    { name: "beside-part", value: beside.part, values },
    { name: "beside-differs", value: known && beside.common < nothingShared ? 1 : 0, values: [] },
    { name: "behind-part", value: behind.part, values },
    { name: "behind-said-differs", value: areSaid && both && behind.common < nothingShared ? 1 : 0, values: [] },
  ];
}
