import type { ReportRecord } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { align } from "./align.ts";
import { comparedText } from "./compared-text.ts";
import { sameFrom } from "./measure.ts";
import { prepared } from "./prepared.ts";
import { type Difference, differenceOf, namesAmong } from "./sentence-difference.ts";
import { sketchOf } from "./sketch.ts";

/** Two sentences of two reports that say the same, each by its offsets. */
export interface AlignedSentences {
  readonly copy: Range;
  readonly source: Range;
  /** How alike they are: 0.5 to 1. */
  readonly likeness: number;
  readonly differ: Difference;
}

type Compared = Pick<ReportRecord, "report" | "stray">;

/** The sentences of a copy that say the same as one of its source, in the copy's order. */
export function alignedSentences(copy: Compared, source: Compared): AlignedSentences[] {
  const [copied, from] = [comparedText(copy), comparedText(source)];
  const names = namesAmong([...copied.sentences, ...from.sentences].map(({ codes }) => codes));
  return align(prepared(sketchOf(copied)), prepared(sketchOf(from))).flatMap((alignment) => {
    const [a, b] = [copied.sentences[alignment.from], from.sentences[alignment.to]];
    if (a === undefined || b === undefined || alignment.likeness < sameFrom) return [];
    const { likeness } = alignment;
    const differ = differenceOf(a.codes, b.codes, names);
    return [{ copy: { start: a.start, end: a.end }, source: { start: b.start, end: b.end }, likeness, differ }];
  });
}
