/** Scores of things of which one holds, as probabilities. */
export function likelihoods(scores: Float32Array): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) top = Math.max(top, scores[i] ?? top);
  const shares = new Array<number>(scores.length);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const share = Math.exp((scores[i] ?? top) - top);
    shares[i] = share;
    sum += share;
  }
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] ?? 0) / sum;
  return shares;
}

/** For each word how likely it is each of the labels; `scores` has a row for each word. */
export function wordLikelihoods(labels: readonly string[], scores: Float32Array, words: number): number[][] {
  const row = labels.length;
  return Array.from({ length: words }, (_, i) => likelihoods(scores.subarray(i * row, (i + 1) * row)));
}
