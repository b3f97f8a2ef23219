import type { Flows, Party } from "./flows.ts";
import { isChosen, type Mark, markHref } from "./mark.ts";
import { MarkLink } from "./mark-link.tsx";
import { partyWithin, partyWords } from "./party-words.ts";
import { standingWords } from "./standing.ts";
import { StandingDefs } from "./standing-defs.tsx";
import { standingFill } from "./standing-fill.ts";
import { keyHeight, StandingKey } from "./standing-key.tsx";
import { pairMark } from "./transfer-marks.ts";

interface MatrixPictureProps {
  readonly width: number;
  readonly flows: Flows;
  readonly names: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly mark: Mark | null;
}

const prefix = "matrix";
const column = 52;
const row = 40;
const heads = 104;
/** How long a slanting head may be, in pixels. */
const slope = 120;

/** A line for each supplier, a column for each recipient; in each cell the number and how these transfers stand. */
export function MatrixPicture({
  width,
  flows: { flows, suppliers, recipients },
  names,
  query,
  mark,
}: MatrixPictureProps) {
  const side = Math.min(180, Math.max(96, width * 0.26));
  const whole = Math.max(width, side + recipients.length * column + 70);
  const shown = new Set(flows.map(({ standing }) => standing));
  const top = keyHeight(width, shown) + heads;
  const height = top + suppliers.length * row + 4;
  const cell = (supplier: Party, recipient: Party) =>
    flows.filter((flow) => flow.supplier === supplier && flow.recipient === recipient);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture whose parts are links is a group of them.
    <svg width={whole} height={height} viewBox={`0 0 ${whole} ${height}`} role="group" aria-label="Cells of transfers">
      <StandingDefs prefix={prefix} />
      <StandingKey width={width} shown={shown} prefix={prefix} />
      {recipients.map((party, at) => (
        <text
          key={`to ${party}`}
          transform={`translate(${side + at * column + column / 2 - 4} ${top - 8}) rotate(-40)`}
          className={party === null ? "not-named" : undefined}
        >
          {partyWithin(party, names, slope)}
        </text>
      ))}
      {suppliers.map((party, at) => (
        <g key={`from ${party}`} transform={`translate(0 ${top + at * row})`}>
          <text
            x={side - 10}
            y={row / 2}
            dy="0.35em"
            textAnchor="end"
            className={party === null ? "not-named" : undefined}
          >
            {partyWithin(party, names, side - 12)}
          </text>
          {recipients.map((recipient, place) => {
            const own = cell(party, recipient);
            const total = own.reduce((sum, { size }) => sum + size, 0);
            const frame = <rect className="cell" x={side + place * column} width={column} height={row} />;
            if (total === 0) return <g key={`to ${recipient}`}>{frame}</g>;
            const chosen = pairMark(party, recipient);
            let x = side + place * column + 5;
            return (
              <g key={`to ${recipient}`}>
                <MarkLink
                  href={markHref(query, chosen)}
                  label={`${partyWords(party, names)} to ${partyWords(recipient, names)}: ${own.map(({ size, standing }) => `${size} ${standingWords[standing]}`).join(", ")}`}
                  isChosen={isChosen(mark, chosen)}
                >
                  {frame}
                  {own.map(({ standing, size }) => {
                    const wide = ((column - 10) * size) / total;
                    const strip = (
                      <rect
                        key={standing}
                        x={x}
                        y={row - 15}
                        width={Math.max(wide - 1, 1)}
                        height={9}
                        className={`flow flow-${standing}`}
                        {...standingFill(standing, prefix)}
                      />
                    );
                    x += wide;
                    return strip;
                  })}
                </MarkLink>
                <text x={side + place * column + column / 2} y={18} textAnchor="middle" className="amount">
                  {total}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
