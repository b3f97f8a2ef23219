import type { Heads, ReadWindow } from "../../model/index.ts";
import { bestPath } from "./best-path.ts";
import { runProbabilities } from "./run-probability.ts";
import { tagLattice } from "./tag-lattice.ts";

export type Role = "source" | "cue" | "content";

/** Words [first, last) of a window, counted from its first word, that play one role; `probability` of just this run. */
export interface Run {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/** The sources, cues and contents of a window, in text order. */
export function runsOf(heads: Heads["statements"], window: ReadWindow): Run[] {
  if (window.last === window.first) return [];
  const lattice = tagLattice(heads, window.tags);
  const path = bestPath(lattice).map((t) => heads.tags[t] ?? "O");
  const probability = runProbabilities(lattice);
  const runs: Run[] = [];
  let first = 0;
  for (const [i, tag] of path.entries()) {
    if (tag.startsWith("B-")) first = i;
    const role = roleOf(tag);
    const next = path[i + 1];
    if (role !== null && next !== `I-${role}`) {
      runs.push({ role, first, last: i + 1, probability: probability(role, first, i + 1) });
    }
  }
  return runs;
}

function roleOf(tag: string): Role | null {
  const role = tag.slice(2);
  return role === "source" || role === "cue" || role === "content" ? role : null;
}
