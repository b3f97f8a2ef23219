import type { Compared } from "./compared.ts";
import type { Feature } from "./feature.ts";

/** How near each other two entries of one report stand. */
export function withinFeatures(a: Compared, b: Compared): Feature[] {
  if (a.report !== b.report) return [];
  const gap = Math.min(...a.sentences.flatMap((one) => b.sentences.map((other) => Math.abs(one - other))));
  return [
    { name: "same-report", value: 1, values: [] },
    { name: "same-sentence", value: gap === 0 ? 1 : 0, values: [] },
    { name: "next-sentence", value: gap === 1 ? 1 : 0, values: [] },
    { name: "sentences-between", value: Math.min(1, Math.log1p(gap) / Math.log1p(20)), values: [] },
    { name: "one-begins-report", value: begins(a) === begins(b) ? 0 : 1, values: [] },
    { name: "words-overlap", value: overlap(a.spans, b.spans), values: [] },
  ];
}

/** What a report begins with it tells again in full. */
const begins = ({ sentences }: Compared) => sentences.some((one) => one <= 1);

type Spans = Compared["spans"];

/** How many of the characters of the one that has fewer the other has too, 0 to 1. */
function overlap(one: Spans, other: Spans): number {
  let shared = 0;
  for (const [from, to] of one)
    for (const [start, end] of other) shared += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return shared / Math.max(1, Math.min(lengthOf(one), lengthOf(other)));
}

const lengthOf = (spans: Spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
