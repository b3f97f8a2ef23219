import type { Comparer, Likeness } from "../../store/copies.ts";
import { bucketsOf } from "./buckets.ts";
import { classify } from "./classify.ts";
import { comparedText } from "./compared-text.ts";
import { copyFrom, likelihoodOf } from "./judge.ts";
import { measure } from "./measure.ts";
import { type Prepared, prepared } from "./prepared.ts";
import { describedBytes, describedFrom, sketchOf } from "./sketch.ts";
import { type Traits, traitsOf } from "./traits.ts";
import { type WordBag, wordBag, wordOverlap } from "./word-overlap.ts";

/** A report that is being compared. */
export interface Opened {
  readonly traits: Traits;
  readonly bag: WordBag;
  /** Made when it is first needed. */
  prepared(): Prepared;
}

/** Reports that share fewer of their rare words are not compared sentence by sentence; no copies of the set do. */
export const leastOverlap = 0.35;

/** Tells copies of reports: how the store finds and compares them. */
export const copyComparer: Comparer<Opened> = {
  method: "sentence-alignment 2",

  sketch({ report, stray }) {
    const sketch = sketchOf(comparedText({ report, stray }));
    return { bytes: describedBytes({ sketch, traits: traitsOf(report) }), buckets: bucketsOf(sketch) };
  },

  open(bytes) {
    const { sketch, traits } = describedFrom(bytes);
    const bag = wordBag(sketch);
    let made: Prepared | undefined;
    return {
      traits,
      bag,
      prepared: () => {
        made ??= prepared(sketch, bag);
        return made;
      },
    };
  },

  compare(first, second): Likeness | null {
    if (wordOverlap(first.bag, second.bag) < leastOverlap) return null;
    const measured = measure(first.prepared(), second.prepared());
    const likelihood = likelihoodOf(measured);
    if (likelihood < copyFrom) return null;
    return {
      ...classify(measured, first.traits, second.traits),
      likelihood,
      shareOfFirst: measured.alignedOfFirst,
      shareOfSecond: measured.alignedOfSecond,
    };
  },
};
