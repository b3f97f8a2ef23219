import { useMemo } from "react";
import { pictureFont, textWidth } from "../figure/text-width.ts";
import { type FlowLayout, flowLayout } from "./flow-layout.ts";
import type { Flow, Flows } from "./flows.ts";
import { others } from "./flows.ts";
import { isChosen, type Mark, markHref } from "./mark.ts";
import { MarkLink } from "./mark-link.tsx";
import { partyWithin, partyWords } from "./party-words.ts";
import { standingWords } from "./standing.ts";
import { StandingDefs } from "./standing-defs.tsx";
import { standingFill } from "./standing-fill.ts";
import { keyHeight, StandingKey } from "./standing-key.tsx";
import { pairMark } from "./transfer-marks.ts";

interface FlowPictureProps {
  readonly width: number;
  readonly flows: Flows;
  readonly names: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly mark: Mark | null;
}

const prefix = "flow";

/** Suppliers at the left, recipients at the right, bands between them by how the transfers stand. */
export function FlowPicture({ width, flows, names, query, mark }: FlowPictureProps) {
  const margin = Math.min(210, Math.max(110, width * 0.24));
  const layout: FlowLayout = useMemo(() => flowLayout(flows, margin, width - margin), [flows, margin, width]);
  const shown = new Set(flows.flows.map(({ standing }) => standing));
  const top = keyHeight(width, shown) + 30;
  const height = top + layout.height + 8;
  const font = pictureFont();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture whose parts are links is a group of them.
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Bands of transfers">
      <StandingDefs prefix={prefix} />
      <StandingKey width={width} shown={shown} prefix={prefix} />
      <text x={margin + 8} y={top - 10} textAnchor="end" className="side">
        suppliers
      </text>
      <text x={width - margin - 8} y={top - 10} className="side">
        recipients
      </text>
      <g transform={`translate(0 ${top})`}>
        {layout.bands.map(({ flow, path }) => {
          const own = pairMark(flow.supplier, flow.recipient);
          return (
            <MarkLink
              key={path}
              href={markHref(query, own)}
              label={bandWords(flow, names)}
              isChosen={isChosen(mark, own)}
            >
              <path d={path} className={`flow flow-${flow.standing}`} {...standingFill(flow.standing, prefix)} />
            </MarkLink>
          );
        })}
        {layout.bars.map(({ party, side, size, x, y, height: tall }) => {
          const own = side === "supplier" ? pairMark(party, others) : pairMark(others, party);
          const isLeft = side === "supplier";
          return (
            <g key={`${side} ${party}`}>
              <MarkLink
                href={markHref(query, party === others ? null : own)}
                label={`${partyWords(party, names)}, ${side} in ${size}`}
                isChosen={party !== others && isChosen(mark, own)}
              >
                <rect x={isLeft ? 0 : x} y={y + tall / 2 - 10} width={margin} height={20} className="reach" />
                <rect x={x} y={y} width={8} height={Math.max(tall, 2)} className="bar" />
              </MarkLink>
              <text x={isLeft ? x - 7 : x + 15} y={y + tall / 2} dy="0.35em" textAnchor={isLeft ? "end" : "start"}>
                {partyWithin(party, names, margin - 14 - textWidth(String(size), font))}{" "}
                <tspan className="number-of">{size}</tspan>
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}

function bandWords({ supplier, recipient, standing, size }: Flow, names: Readonly<Record<string, string>>): string {
  return `${partyWords(supplier, names)} to ${partyWords(recipient, names)}: ${size} ${standingWords[standing]}`;
}
