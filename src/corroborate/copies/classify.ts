import type { CopyBasis, CopyKind, Likeness } from "../../store/copies.ts";
import type { Measured } from "./measure.ts";
import type { Traits } from "./traits.ts";

/** What is said of two reports that are copies. */
export type Classified = Pick<Likeness, "kind" | "copy" | "basis">;

/** So much of both in the same runs of three words: hardly a word is another. */
const nearlyAllRuns = 0.97;
/** Below that share of the runs of what says the same, the words are not the other's. */
const verbatimRuns = 0.75;
/** Two that share so many of their rare words, but few whole sentences, tell the same in other words. */
const sameWords = 0.65;
const fewSentences = 0.45;
/** So much of the longer in the other: neither has much of its own. */
const wholeShare = 0.75;

/**
 * How one of two reports copies the other, and which one.
 *
 * The later one is the copy; on one day, or where a day is not known, the one without the agency's credit, the one that
 * calls itself an update, or the one that is a part of the other.
 *
 * @param sameText - whether all words of both are the same: one other toll or country in a long report is no exact copy.
 */
export function classify(measured: Measured, first: Traits, second: Traits, sameText: boolean): Classified {
  const { runsOfFirst, runsOfSecond, alignedOfFirst, alignedOfSecond } = measured;
  const inBoth = Math.min(runsOfFirst, runsOfSecond);
  const verbatim = Math.max(runsOfFirst, runsOfSecond) / Math.max(0.01, alignedOfFirst, alignedOfSecond);
  const retold = measured.words >= sameWords && Math.max(alignedOfFirst, alignedOfSecond) < fewSentences;
  const whole = Math.min(alignedOfFirst, alignedOfSecond) >= wholeShare;
  const longer = measured.weightOfFirst >= measured.weightOfSecond ? "first" : "second";
  const copy = directionOf(first, second, whole ? null : longer);
  const kind = kindOf();
  return { kind, ...copy };

  function kindOf(): CopyKind {
    if (sameText) return "exact";
    const later = copy.copy;
    const updates =
      later !== "unknown" &&
      later === (whole ? later : longer) &&
      (later === "first" ? first.updated && !second.updated : second.updated && !first.updated);
    if (updates) return "update";
    if (inBoth >= nearlyAllRuns) return "light-edit";
    if (verbatim < verbatimRuns || retold) return "rewrite";
    if (whole) return "light-edit";
    const grown = copy.basis === "time" && later === longer;
    return grown && first.outlet === second.outlet && measured.titles >= 0.4 ? "update" : "excerpt";
  }
}

function directionOf(
  first: Traits,
  second: Traits,
  longer: "first" | "second" | null,
): { readonly copy: Likeness["copy"]; readonly basis: CopyBasis } {
  const other = { first: "second", second: "first" } as const;
  if (first.published !== null && second.published !== null && first.published !== second.published)
    return { copy: first.published > second.published ? "first" : "second", basis: "time" };
  if (first.updated !== second.updated) return { copy: first.updated ? "first" : "second", basis: "update-mark" };
  if (first.credited !== second.credited) return { copy: first.credited ? "second" : "first", basis: "credit" };
  if (longer !== null) return { copy: other[longer], basis: "containment" };
  return { copy: "unknown", basis: "unstated" };
}
