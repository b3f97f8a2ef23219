import { readFileSync } from "node:fs";
import { z } from "zod";
import { comparedTrace } from "../../src/corroborate/matter/compared.ts";
import { logOdds } from "../../src/corroborate/matter/judge.ts";
import { tracesOf } from "../../src/corroborate/matter/trace-of.ts";
import type { ReportRecord } from "../../src/record/index.ts";
import { type EntryPair, featureMap } from "./entry-pairs.ts";
import { likeness } from "./likeness.ts";

const Side = z.strictObject({ report: z.string(), start: z.int(), end: z.int() });
const RealPair = z.strictObject({
  half: z.enum(["fit", "held"]),
  kind: z.string(),
  one: Side,
  other: Side,
  same: z.boolean(),
});

/** A pair of entries as the product read them, and whether they are about the same thing. */
interface JudgedPair extends EntryPair {
  /** Whether the product's weights say so. */
  readonly said: boolean;
}

/**
 * Pairs of entries that the product read in different articles of guardian-sdf and that shared a key, drawn at random by
 * kind and likelihood: whether they are about the same thing, as a language model judged from their words. Half of them, by
 * the article, is kept apart; an entry of now is the judged
 * one where half of all their words are the same, and the most alike is taken; pairs without are left out.
 */
export function realPairs(half: "fit" | "held", records: ReadonlyMap<string, ReportRecord>): JudgedPair[] {
  const traceAt = ({ report, ...words }: z.infer<typeof Side>, kind: string) => {
    const record = records.get(report);
    const alike = (record?.entries ?? []).map((entry) => (entry.kind === kind ? likeness(entry, words) : null) ?? 0);
    const most = Math.max(0, ...alike);
    const trace = record === undefined || most === 0 ? undefined : tracesOf(record)[alike.indexOf(most)];
    return trace === undefined ? null : comparedTrace(trace);
  };
  return pairsOfFile()
    .filter((pair) => pair.half === half)
    .flatMap(({ kind, one, other, same }) => {
      const [a, b] = [traceAt(one, kind), traceAt(other, kind)];
      return a === null || b === null ? [] : [{ features: featureMap(a, b), same, said: logOdds(a, b) >= 0 }];
    });
}

/** The articles in which the pairs are. */
export const articlesOfPairs = () => pairsOfFile().flatMap(({ one, other }) => [one.report, other.report]);

const pairsOfFile = () =>
  readFileSync(new URL("real-pairs.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => RealPair.parse(JSON.parse(line)));

/** How many real pairs are judged rightly by the product's weights. */
export function realFigures(half: "fit" | "held", records: ReadonlyMap<string, ReportRecord>): string {
  const pairs = realPairs(half, records);
  const count = (same: boolean, said: boolean) =>
    pairs.filter((pair) => pair.same === same && pair.said === said).length;
  const [right, extra, missed] = [count(true, true), count(false, true), count(true, false)];
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return `${pairs.length} pairs of real entries, read by the product
  pairs of entries     R ${percent(right, right + missed)}  P ${percent(right, right + extra)}  F1 ${percent(2 * right, 2 * right + extra + missed)}  (${right + missed} pairs)
`;
}
