import type { Heads } from "../../model/index.ts";

/** The scores of a window's words as a linear-chain CRF: what tag each word may have after which. */
export interface TagLattice {
  readonly words: number;
  readonly tags: readonly string[];
  /** Score of a word's tag. */
  emission(word: number, tag: number): number;
  /** Score of going from one tag to the next. */
  transition(from: number, to: number): number;
  /** Whether a window may begin with this tag. */
  mayBegin(tag: number): boolean;
}

/** Lays a window's tag scores (a row for each word) over the model's transitions. */
export function tagLattice(heads: Heads["statements"], scores: Float32Array): TagLattice {
  const width = heads.tags.length;
  const transitions = Float64Array.from(heads.transitions.flat());
  return {
    words: scores.length / width,
    tags: heads.tags,
    emission: (word, tag) => scores[word * width + tag] ?? 0,
    transition: (from, to) => transitions[from * width + to] ?? 0,
    mayBegin: (tag) => !heads.tags[tag]?.startsWith("I-"),
  };
}
