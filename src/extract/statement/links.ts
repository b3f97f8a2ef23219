import type { Heads, ReadWindow } from "../../model/index.ts";
import type { Run } from "./runs.ts";

/** Which source a cue has, or which cue a content: the index among those asked about, and how likely it is. */
export interface Link {
  /** Null where the model prefers no source. */
  readonly to: number | null;
  readonly probability: number;
}

const kinds = { source: 0, cue: 1 } as const;
const sides = { asks: 0, answers: 1 } as const;

/** Links the runs of one window by the model's span vectors: a run's vector is its first word's plus its last's. */
export class Linker {
  /** The vectors made, for each kind and side. */
  private readonly vectors = Array.from({ length: 4 }, () => new Map<Run, Float64Array>());

  constructor(
    private readonly heads: Heads["statements"],
    private readonly window: ReadWindow,
  ) {}

  /** The source of a cue among `sources`, or none. */
  sourceOf(cue: Run, sources: readonly Run[]): Link {
    const asks = this.vector(cue, kinds.source, sides.asks);
    const answers = sources.map((s) => this.vector(s, kinds.source, sides.answers));
    const { index, probability } = likeliest([this.heads.noSource, ...answers].map((a) => this.score(asks, a)));
    return { to: index === 0 ? null : index - 1, probability };
  }

  /** The cue of a content among `cues`, of which there is at least one. */
  cueOf(content: Run, cues: readonly Run[]): Link {
    const asks = this.vector(content, kinds.cue, sides.asks);
    const { index, probability } = likeliest(
      cues.map((c) => this.score(asks, this.vector(c, kinds.cue, sides.answers))),
    );
    return { to: index, probability };
  }

  private vector(run: Run, kind: number, side: number): Float64Array {
    const known = this.vectors[kind * 2 + side]?.get(run);
    if (known !== undefined) return known;
    const made = this.madeVector(run, kind, side);
    this.vectors[kind * 2 + side]?.set(run, made);
    return made;
  }

  private madeVector(run: Run, kind: number, side: number): Float64Array {
    const width = this.heads.linkWidth;
    const block = (kind * 2 + side) * 2;
    const first = run.first * 8 * width + block * width;
    const last = (run.last - 1) * 8 * width + (block + 1) * width;
    const { links } = this.window;
    const vector = new Float64Array(width);
    for (let i = 0; i < width; i++) vector[i] = (links[first + i] ?? 0) + (links[last + i] ?? 0);
    return vector;
  }

  private score(a: ArrayLike<number>, b: ArrayLike<number>): number {
    let sum = 0;
    for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
    return sum / Math.sqrt(this.heads.linkWidth);
  }
}

function likeliest(scores: readonly number[]): { index: number; probability: number } {
  const top = Math.max(...scores);
  const total = scores.reduce((sum, s) => sum + Math.exp(s - top), 0);
  return { index: scores.indexOf(top), probability: 1 / total };
}
