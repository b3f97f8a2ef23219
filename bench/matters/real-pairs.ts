import { readFileSync } from "node:fs";
import { z } from "zod";
import { bias, joinFrom, weights } from "../../src/corroborate/matter/weights.ts";
import type { EntryPair } from "./entry-pairs.ts";

const Side = z.strictObject({ report: z.string(), start: z.int(), end: z.int() });
const RealPair = z.strictObject({
  half: z.enum(["fit", "held"]),
  kind: z.string(),
  one: Side,
  other: Side,
  same: z.boolean(),
  features: z.record(z.string(), z.number()),
});

/**
 * Pairs of entries that the product read in different articles of guardian-sdf and that share a key, drawn at random by kind
 * and likelihood: whether they are about the same thing, as a language model judged from their words, with their features as
 * they were when it did. Half of them, by the article, is kept apart.
 */
export function realPairs(half: "fit" | "held"): EntryPair[] {
  return readFileSync(new URL("real-pairs.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => RealPair.parse(JSON.parse(line)))
    .filter((pair) => pair.half === half)
    .map(({ features, same }) => ({ features: new Map(Object.entries(features)), same }));
}

/** How many real pairs are judged rightly by the product's weights. */
export function realFigures(half: "fit" | "held"): string {
  const pairs = realPairs(half).map(({ features, same }) => ({
    same,
    said: [...features].reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), bias) >= joinFrom,
  }));
  const count = (same: boolean, said: boolean) =>
    pairs.filter((pair) => pair.same === same && pair.said === said).length;
  const [right, extra, missed] = [count(true, true), count(false, true), count(true, false)];
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return `${pairs.length} pairs of real entries, read by the product
  pairs of entries     R ${percent(right, right + missed)}  P ${percent(right, right + extra)}  F1 ${percent(2 * right, 2 * right + extra + missed)}  (${right + missed} pairs)
`;
}
