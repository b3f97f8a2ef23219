/** Scores of things of which one holds, as probabilities. */
export function likelihoods(scores: Float32Array): number[] {
  const top = Math.max(...scores);
  const shares = Array.from(scores, (score) => Math.exp(score - top));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}
