import type { TagLattice } from "./tag-lattice.ts";

/**
 * The likeliest tag of every word, all words taken together.
 *
 * Viterbi, "Error bounds for convolutional codes" (1967).
 */
export function bestPath(lattice: TagLattice): number[] {
  const { words, tags } = lattice;
  if (words === 0) return [];
  const width = tags.length;
  const back = new Int8Array(words * width);
  let score = tags.map((_, t) => (lattice.mayBegin(t) ? lattice.emission(0, t) : Number.NEGATIVE_INFINITY));
  for (let w = 1; w < words; w++) {
    const next: number[] = [];
    for (let t = 0; t < width; t++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let f = 0; f < width; f++) {
        const s = (score[f] ?? 0) + lattice.transition(f, t);
        if (s > best) {
          best = s;
          back[w * width + t] = f;
        }
      }
      next.push(best + lattice.emission(w, t));
    }
    score = next;
  }
  const path = new Array<number>(words);
  path[words - 1] = score.indexOf(Math.max(...score));
  for (let w = words - 1; w > 0; w--) path[w - 1] = back[w * width + (path[w] ?? 0)] ?? 0;
  return path;
}
