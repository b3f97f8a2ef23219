import type { EventRow } from "../../http/picture-answers.ts";
import { type Quad, quads } from "./quads.ts";
import { type Scope, sizeOf } from "./scope.ts";

/** What one actor does to another, of one quad class. */
export interface Tie {
  readonly agent: string;
  readonly recipient: string;
  readonly quad: Quad;
  readonly size: number;
}

/** The actors of a network, the one in most first, and what passes between them. */
export interface Ties {
  readonly actors: readonly { readonly id: string; readonly size: number }[];
  readonly ties: readonly Tie[];
  /** Events, counted once for each pair of actors: those that are drawn, and those that nobody else is named in or that the picture has no room for. */
  readonly drawn: number;
  readonly left: number;
}

/** Events as ties between the `most` actors with most of them. */
export function tiesOf(rows: readonly EventRow[], scope: Pick<Scope, "copies">, most: number): Ties {
  const together = new Map<string, Tie>();
  let left = 0;
  for (const row of rows) {
    const size = sizeOf(row, scope);
    const { agent, recipient, quad } = row;
    if (agent === null || recipient === null || agent === recipient || size === 0) {
      left += size;
      continue;
    }
    const key = JSON.stringify([agent, recipient, quad]);
    together.set(key, { agent, recipient, quad, size: size + (together.get(key)?.size ?? 0) });
  }
  const sizes = new Map<string, number>();
  for (const { agent, recipient, size } of together.values())
    for (const id of [agent, recipient]) sizes.set(id, (sizes.get(id) ?? 0) + size);
  const ranked = [...sizes].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, most);
  const shown = new Set(ranked.map(([id]) => id));
  const ties = [...together.values()].filter(({ agent, recipient }) => shown.has(agent) && shown.has(recipient));
  const all = [...together.values()].reduce((sum, { size }) => sum + size, 0);
  const drawn = ties.reduce((sum, { size }) => sum + size, 0);
  const met = new Set(ties.flatMap(({ agent, recipient }) => [agent, recipient]));
  return {
    actors: ranked.filter(([id]) => met.has(id)).map(([id, size]) => ({ id, size })),
    ties: ties.sort((a, b) => quads.indexOf(a.quad) - quads.indexOf(b.quad) || b.size - a.size),
    drawn,
    left: left + all - drawn,
  };
}
