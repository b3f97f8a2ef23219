/** How many pairs were judged right and wrong. */
export interface PairScore {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

/** Precision, recall and F1 in per cent. */
export function figuresOf({ right, extra, missed }: PairScore): { precision: number; recall: number; f1: number } {
  const precision = (100 * right) / Math.max(1, right + extra);
  const recall = (100 * right) / Math.max(1, right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** A line of figures. */
export function scoreLine(name: string, score: PairScore): string {
  const { precision, recall, f1 } = figuresOf(score);
  const counts = `${score.right} right, ${score.extra} extra, ${score.missed} missed`;
  return `${name.padEnd(34)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}   ${counts}\n`;
}
