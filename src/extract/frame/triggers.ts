import { apart, type Heads, type ReadWindow, type ScoredSpan, SpanScores } from "../../model/index.ts";
import { type FrameKind, isFrameKind } from "./frame.ts";

/** Words of a window that may name an act of a kind; words [first, last) counted from the window's first. */
export interface Trigger {
  readonly kind: FrameKind;
  readonly first: number;
  readonly last: number;
  /** Log-odds. */
  readonly score: number;
}

/**
 * The log-odds from which a trigger of a kind is worth asking what is around it: the answer decides. Rare kinds are scored
 * low before what is around them is known; events are many, and each question costs time.
 */
const worthAsking: Readonly<Record<FrameKind, number>> = {
  event: -1.5,
  transfer: -4,
  commitment: -4,
  threat: -3,
  restriction: -2,
};
const least = Math.min(...Object.values(worthAsking));

/** The triggers of a window by first word; two of one kind never share words, two of different kinds may. */
export function triggersOf(layout: Heads["triggers"], window: ReadWindow): Trigger[] {
  const { labels, queryWidth, widths } = layout;
  const spans = new SpanScores({ labels: labels.length, queryWidth, widths }, window.triggers).above(least);
  return labels
    .flatMap((kind, label) => {
      if (!isFrameKind(kind)) return [];
      const found = disjoint(spans.filter((span) => span.label === label && span.score > worthAsking[kind]));
      return found.map(({ first, last, score }) => ({ kind, first, last, score }));
    })
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Of spans that share words the best stays. */
function disjoint(spans: readonly ScoredSpan[]): ScoredSpan[] {
  const kept: ScoredSpan[] = [];
  for (const span of apart(spans).sort((a, b) => b.score - a.score)) {
    if (kept.every((other) => span.last <= other.first || other.last <= span.first)) kept.push(span);
  }
  return kept;
}
