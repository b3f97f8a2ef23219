import { sankey } from "d3-sankey";
import type { Flow, Flows, Party } from "./flows.ts";

/** A bar of a supplier or a recipient. */
export interface Bar {
  readonly party: Party;
  readonly side: "supplier" | "recipient";
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A band between two bars. */
export interface Band {
  readonly flow: Flow;
  /** Its outline, as a path. */
  readonly path: string;
}

export interface FlowLayout {
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly bands: readonly Band[];
}

const barWidth = 8;
const gap = 14;

interface Node {
  readonly id: string;
  readonly party: Party;
  readonly side: Bar["side"];
}

interface Link {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly flow: Flow;
}

/**
 * Suppliers at the left, recipients at the right, bands as wide as what flows: an actor that does both stands on both
 * sides, so that nothing runs in a circle.
 *
 * @param left - where the left bars begin, in pixels; `right`: where the right bars end.
 */
export function flowLayout({ flows, suppliers, recipients }: Flows, left: number, right: number): FlowLayout {
  const total = flows.reduce((sum, { size }) => sum + size, 0);
  const tall = Math.max(suppliers.length, recipients.length);
  const perEntry = Math.min(26, Math.max(2, 420 / Math.max(total, 1)));
  const height = Math.ceil(total * perEntry + (tall - 1) * gap + 2);
  const nodes: Node[] = [
    ...suppliers.map((party): Node => ({ id: `from ${party}`, party, side: "supplier" })),
    ...recipients.map((party): Node => ({ id: `to ${party}`, party, side: "recipient" })),
  ];
  const links: Link[] = flows.map((flow) => ({
    source: `from ${flow.supplier}`,
    target: `to ${flow.recipient}`,
    value: flow.size,
    flow,
  }));
  const laid = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeWidth(barWidth)
    .nodePadding(gap)
    // The order is given: the most first, and the same at every look.
    .nodeSort(null)
    .linkSort(null)
    .extent([
      [left, 1],
      [right, height - 1],
    ])({ nodes, links });
  return {
    height,
    bars: laid.nodes.map(({ party, side, value = 0, x0 = 0, y0 = 0, y1 = 0 }) => ({
      party,
      side,
      size: value,
      x: x0,
      y: y0,
      height: y1 - y0,
    })),
    bands: laid.links.map(({ flow, y0 = 0, y1 = 0, width = 0 }) => ({
      flow,
      path: outline(left + barWidth, y0, right - barWidth, y1, Math.max(width - 1, 1.5)),
    })),
  };
}

function outline(x0: number, y0: number, x1: number, y1: number, width: number): string {
  const middle = (x0 + x1) / 2;
  const [top0, top1, low0, low1] = [y0 - width / 2, y1 - width / 2, y0 + width / 2, y1 + width / 2].map((it) =>
    it.toFixed(1),
  );
  return `M${x0} ${top0}C${middle} ${top0} ${middle} ${top1} ${x1} ${top1}V${low1}C${middle} ${low1} ${middle} ${low0} ${x0} ${low0}Z`;
}
