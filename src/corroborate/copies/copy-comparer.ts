import type { Comparer, Likeness } from "../../store/copies.ts";
import { bucketsOf } from "./buckets.ts";
import { classify } from "./classify.ts";
import { comparedText } from "./compared-text.ts";
import { copyFrom, likelihoodOf } from "./judge.ts";
import { measure } from "./measure.ts";
import { type Prepared, prepared } from "./prepared.ts";
import { areSameText } from "./same-text.ts";
import { type Described, describedBytes, describedFrom, sketchOf } from "./sketch.ts";
import { traitsOf } from "./traits.ts";
import { overlapWith, WordBag } from "./word-overlap.ts";

/** A report that is being compared; what takes long to make is made when it is first needed. */
export interface Opened extends Described {
  bag(): WordBag;
  prepared(): Prepared;
}

/** Reports that share fewer of their rare words are not compared sentence by sentence; no copies of the set do. */
export const leastOverlap = 0.35;

const perWeight = 1000;

/** Tells copies of reports: how the store finds and compares them. */
export const copyComparer: Comparer<Opened> = {
  method: "sentence-alignment 4",

  sketch({ report, stray }) {
    const sketch = sketchOf(comparedText({ report, stray }));
    const weight = Math.round(perWeight * new WordBag(sketch).weight);
    return { bytes: describedBytes({ sketch, weight, traits: traitsOf(report) }), buckets: bucketsOf(sketch) };
  },

  open(bytes) {
    const described = describedFrom(bytes);
    const { sketch } = described;
    const bag = once(() => new WordBag(sketch));
    return { ...described, bag, prepared: once(() => prepared(sketch, bag())) };
  },

  compare(first, second): Likeness | null {
    if (overlapWith(first.bag(), second.sketch, second.weight / perWeight) < leastOverlap) return null;
    const measured = measure(first.prepared(), second.prepared());
    const likelihood = likelihoodOf(measured);
    if (likelihood < copyFrom) return null;
    return {
      ...classify(measured, first.traits, second.traits, areSameText(first.sketch, second.sketch)),
      likelihood,
      shareOfFirst: measured.alignedOfFirst,
      shareOfSecond: measured.alignedOfSecond,
    };
  },
};

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
