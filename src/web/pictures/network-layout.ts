import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Quad } from "./quads.ts";
import { quads } from "./quads.ts";
import type { Tie, Ties } from "./ties.ts";

/** An actor in its place. */
export interface Knot {
  readonly id: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A tie as a bent arrow. */
export interface Arrow {
  readonly tie: Tie;
  readonly quad: Quad;
  readonly path: string;
  readonly width: number;
}

export interface NetworkLayout {
  readonly knots: readonly Knot[];
  readonly arrows: readonly Arrow[];
  /** No higher than it needs, in pixels. */
  readonly height: number;
}

interface Body {
  readonly id: string;
  readonly size: number;
  readonly radius: number;
  x?: number;
  y?: number;
}

const rounds = 320;

/** Room for the names at the edges, in pixels. */
const edge = { x: 64, y: 34 } as const;

const nameHeight = 14;

/** A few actors are not drawn further apart than this many times what they need. */
const mostStretch = 1.5;

/**
 * Places actors so that those who act on one another stand close. The same ties have the same places at every look:
 * nothing in it is left to chance, and it does not move. Discs and the names below them do not cover one another.
 *
 * @param halfOf - half of how wide an actor's name is, in pixels.
 */
export function networkLayout(
  { actors, ties }: Ties,
  width: number,
  mostHeight: number,
  halfOf: (id: string) => number = () => 0,
): NetworkLayout {
  const bodies: Body[] = [...actors]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, size }) => ({ id, size, radius: Math.min(20, 5 + 2 * Math.sqrt(size)) }));
  const pairs = new Map(
    ties.map(({ agent, recipient }) => [
      [agent, recipient].sort().join("\u0000"),
      { source: agent, target: recipient },
    ]),
  );
  forceSimulation(bodies)
    .force(
      "link",
      forceLink<Body, { source: string | Body; target: string | Body }>([...pairs.values()])
        .id(({ id }) => id)
        .distance(90),
    )
    .force("charge", forceManyBody().strength(-320))
    .force(
      "collide",
      forceCollide<Body>(({ radius }) => radius + 22),
    )
    // Wide rather than tall, as the frame is.
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength((0.05 * width) / mostHeight))
    .stop()
    .tick(rounds);
  const ys = bodies.map(({ y = 0 }) => y);
  const needed = (Math.max(...ys) - Math.min(...ys)) * mostStretch + 2 * edge.y + nameHeight;
  const height = Math.ceil(Math.min(mostHeight, Math.max(needed, 160)));
  const knots = apart(fitted(bodies, width, height), halfOf, width, height);
  const byId = new Map(knots.map((knot) => [knot.id, knot]));
  const arrows = ties.flatMap((tie): Arrow[] => {
    const [from, to] = [byId.get(tie.agent), byId.get(tie.recipient)];
    return from === undefined || to === undefined
      ? []
      : [{ tie, quad: tie.quad, path: bent(from, to, 14 + 18 * quads.indexOf(tie.quad)), width: widthOf(tie) }];
  });
  return { knots, arrows, height };
}

function widthOf({ size }: Tie): number {
  return Math.min(7, 1.4 + 0.9 * Math.log2(size));
}

/** Into the frame, with room for names. */
function fitted(bodies: readonly Body[], width: number, height: number): Knot[] {
  const xs = bodies.map(({ x = 0 }) => x);
  const ys = bodies.map(({ y = 0 }) => y);
  const scaled = (value: number, values: readonly number[], from: number, to: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const stretch = Math.min(mostStretch, (to - from) / Math.max(1, most - least));
    return (from + to) / 2 + (value - (least + most) / 2) * stretch;
  };
  return bodies.map(({ id, size, radius, x = 0, y = 0 }) => ({
    id,
    size,
    radius,
    x: scaled(x, xs, edge.x, width - edge.x),
    y: scaled(y, ys, edge.y, height - edge.y - nameHeight),
  }));
}

/** So often all that lie over one another are moved apart. */
const pushes = 400;

/** Moves discs with their names apart where they lie over one another, by the shorter way, within the frame. */
function apart(knots: readonly Knot[], halfOf: (id: string) => number, width: number, height: number): readonly Knot[] {
  const bodies = knots.map((knot) => ({
    ...knot,
    half: Math.max(knot.radius, halfOf(knot.id)) + 3,
    above: knot.radius + 2,
    below: knot.radius + nameHeight + 5,
  }));
  for (let round = 0, moved = true; moved && round < pushes; round++) {
    moved = false;
    bodies.forEach((one, at) => {
      for (const other of bodies.slice(at + 1)) {
        const wide = one.half + other.half - Math.abs(one.x - other.x);
        const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
        const high = upper.y + upper.below - (lower.y - lower.above);
        if (wide <= 0.01 || high <= 0.01) continue;
        moved = true;
        if (wide < high) {
          const way = (one.x <= other.x ? wide : -wide) / 2;
          [one.x, other.x] = [one.x - way, other.x + way];
        } else [upper.y, lower.y] = [upper.y - high / 2, lower.y + high / 2];
      }
      one.x = Math.max(one.half, Math.min(width - one.half, one.x));
      one.y = Math.max(one.above, Math.min(height - one.below, one.y));
    });
  }
  return bodies.map(({ id, size, radius, x, y }) => ({ id, size, radius, x, y }));
}

/** An arc from the edge of one to the edge of the other, bent to its side by pixels so that there and back are apart. */
function bent(from: Knot, to: Knot, bend: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const share = Math.min(0.4, bend / length);
  const [cx, cy] = [(from.x + to.x) / 2 - dy * share, (from.y + to.y) / 2 + dx * share];
  const toward = (knot: Knot, gap: number) => {
    const far = Math.max(1, Math.hypot(cx - knot.x, cy - knot.y));
    const way = Math.min(knot.radius + gap, length / 2) / far;
    return `${(knot.x + (cx - knot.x) * way).toFixed(1)} ${(knot.y + (cy - knot.y) * way).toFixed(1)}`;
  };
  return `M${toward(from, 1)}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${toward(to, 8)}`;
}
