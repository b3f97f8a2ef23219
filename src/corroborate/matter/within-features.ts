import type { Compared } from "./compared.ts";
import type { Feature } from "./feature.ts";

/** How near each other two entries of one report stand. */
export function withinFeatures(a: Compared, b: Compared): Feature[] {
  if (a.report !== b.report) return [];
  const gap = Math.max(0, a.sentences[0] - b.sentences[1], b.sentences[0] - a.sentences[1]);
  const meets = Math.max(0, Math.min(a.extent[1], b.extent[1]) - Math.max(a.extent[0], b.extent[0]));
  const shorter = Math.min(a.extent[1] - a.extent[0], b.extent[1] - b.extent[0]);
  return [
    { name: "same-report", value: 1, values: [] },
    { name: "same-sentence", value: gap === 0 ? 1 : 0, values: [] },
    { name: "next-sentence", value: gap === 1 ? 1 : 0, values: [] },
    { name: "sentences-between", value: Math.min(1, Math.log1p(gap) / Math.log1p(20)), values: [] },
    { name: "words-overlap", value: shorter <= 0 ? 0 : meets / shorter, values: [] },
  ];
}
