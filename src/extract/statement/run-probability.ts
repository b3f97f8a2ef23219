import type { TagLattice } from "./tag-lattice.ts";

/**
 * Gives the probability that exactly the words [first, last) are one run of a role, by the forward-backward algorithm
 * (Rabiner 1989).
 */
export function runProbabilities(lattice: TagLattice): (role: string, first: number, last: number) => number {
  const { words, tags } = lattice;
  const width = tags.length;
  const forward = new Float64Array(words * width);
  const backward = new Float64Array(words * width);
  const terms = new Float64Array(width);
  const transitions = Float64Array.from({ length: width * width }, (_, i) =>
    lattice.transition(Math.floor(i / width), i % width),
  );
  const emissions = new Float64Array(width);
  for (let t = 0; t < width; t++) {
    forward[t] = lattice.mayBegin(t) ? lattice.emission(0, t) : -1e4;
  }
  for (let w = 1; w < words; w++) {
    for (let t = 0; t < width; t++) {
      for (let f = 0; f < width; f++)
        terms[f] = (forward[(w - 1) * width + f] ?? 0) + (transitions[f * width + t] ?? 0);
      forward[w * width + t] = logSum(terms) + lattice.emission(w, t);
    }
  }
  for (let w = words - 2; w >= 0; w--) {
    for (let t = 0; t < width; t++) emissions[t] = lattice.emission(w + 1, t);
    for (let f = 0; f < width; f++) {
      for (let t = 0; t < width; t++) {
        terms[t] = (transitions[f * width + t] ?? 0) + (emissions[t] ?? 0) + (backward[(w + 1) * width + t] ?? 0);
      }
      backward[w * width + f] = logSum(terms);
    }
  }
  const total = logSum(forward.subarray((words - 1) * width, words * width));

  return (role, first, last) => {
    const begin = tags.indexOf(`B-${role}`);
    const inside = tags.indexOf(`I-${role}`);
    let score = forward[first * width + begin] ?? 0;
    for (let w = first + 1; w < last; w++) {
      score += lattice.transition(w === first + 1 ? begin : inside, inside) + lattice.emission(w, inside);
    }
    if (last < words) {
      const end = last - first > 1 ? inside : begin;
      for (let t = 0; t < width; t++) {
        terms[t] =
          t === inside
            ? Number.NEGATIVE_INFINITY
            : lattice.transition(end, t) + lattice.emission(last, t) + (backward[last * width + t] ?? 0);
      }
      score += logSum(terms);
    }
    return Math.min(1, Math.exp(score - total));
  };
}

/** What is so far below counts for nothing: its exponential is 0. Most tags cannot follow one another. */
const vanishing = -746;

function logSum(values: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? top;
    if (value > top) top = value;
  }
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const below = (values[i] ?? 0) - top;
    if (below > vanishing) sum += below === 0 ? 1 : Math.exp(below);
  }
  return top + Math.log(sum);
}
