/** Scores of things of which one holds, as probabilities. */
export function likelihoods(scores: Float32Array): number[] {
  const top = Math.max(...scores);
  const shares = Array.from(scores, (score) => Math.exp(score - top));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

/** For each word how likely it is each of the labels; `scores` has a row for each word. */
export function wordLikelihoods(labels: readonly string[], scores: Float32Array, words: number): number[][] {
  const row = labels.length;
  return Array.from({ length: words }, (_, i) => likelihoods(scores.subarray(i * row, (i + 1) * row)));
}
