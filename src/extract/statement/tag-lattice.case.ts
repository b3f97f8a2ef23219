import fc from "fast-check";
import type { TagLattice } from "./tag-lattice.ts";

const tags = ["O", "B-source", "I-source", "B-cue", "I-cue"] as const;
const forbidden = -1e4;
const score = fc.double({ min: -5, max: 5, noNaN: true });

/** Small random lattices over two roles. */
export const lattices: fc.Arbitrary<TagLattice> = fc
  .record({
    emissions: fc.array(fc.tuple(score, score, score, score, score), { minLength: 1, maxLength: 5 }),
    transitions: fc.array(score, { minLength: 25, maxLength: 25 }),
  })
  .map(({ emissions, transitions }) => ({
    words: emissions.length,
    tags,
    emission: (word, tag) => emissions[word]?.[tag] ?? 0,
    transition: (from, to) =>
      tags[to]?.startsWith("I-") && tags[from]?.slice(2) !== tags[to]?.slice(2)
        ? forbidden
        : (transitions[from * 5 + to] ?? 0),
    mayBegin: (tag) => !tags[tag]?.startsWith("I-"),
  }));

/** Every path of tags through a lattice that begins as it may. */
export function everyPath(lattice: TagLattice): number[][] {
  let paths: number[][] = [[]];
  for (let w = 0; w < lattice.words; w++) {
    paths = paths.flatMap((path) => lattice.tags.map((_, t) => [...path, t]));
  }
  return paths.filter(([first]) => first !== undefined && lattice.mayBegin(first));
}

/** The score of one path. */
export function scoreOf(lattice: TagLattice, path: readonly number[]): number {
  return path.reduce((sum, tag, w) => {
    const before = path[w - 1];
    return sum + lattice.emission(w, tag) + (before === undefined ? 0 : lattice.transition(before, tag));
  }, 0);
}
