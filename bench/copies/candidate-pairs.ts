import { bucketsOf } from "../../src/corroborate/copies/buckets.ts";
import { comparedText } from "../../src/corroborate/copies/compared-text.ts";
import { leastOverlap } from "../../src/corroborate/copies/copy-comparer.ts";
import { measure } from "../../src/corroborate/copies/measure.ts";
import { prepared } from "../../src/corroborate/copies/prepared.ts";
import { sketchOf } from "../../src/corroborate/copies/sketch.ts";
import { unreadRecord } from "./base-report.ts";
import { areCopies, type MadeText } from "./made-text.ts";

/** Two texts that share buckets, and what is measured of them. */
export interface CandidatePair {
  readonly first: MadeText;
  readonly second: MadeText;
  readonly copies: boolean;
  readonly values: readonly number[];
}

const mostOfABucket = 32;

/** The pairs of texts that share at least two buckets and enough words to be compared sentence by sentence. */
export function candidatePairs(texts: readonly MadeText[]): CandidatePair[] {
  const sketches = texts.map(({ id, text, published }) => sketchOf(comparedText(unreadRecord(id, text, published))));
  const all = sketches.map((sketch) => prepared(sketch));
  const members = new Map<number, number[]>();
  return texts.flatMap((first, place) => {
    const met = new Map<number, number>();
    for (const bucket of bucketsOf(sketches[place] ?? { title: new Uint32Array(), sentences: [] })) {
      const known = members.get(bucket) ?? [];
      for (const other of known) met.set(other, (met.get(other) ?? 0) + 1);
      if (known.length < mostOfABucket) members.set(bucket, [...known, place]);
    }
    return [...met].flatMap(([other, buckets]) => {
      const [a, b, second] = [all[place], all[other], texts[other]];
      if (buckets < 2 || a === undefined || b === undefined || second === undefined) return [];
      if (a.bag.overlap(b.bag) < leastOverlap) return [];
      return [{ first, second, copies: areCopies(first, second), values: measure(a, b).values }];
    });
  });
}
