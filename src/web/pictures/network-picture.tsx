import { useMemo } from "react";
import { pictureFont, textWidth } from "../figure/text-width.ts";
import { isChosen, type Mark, markHref } from "./mark.ts";
import { MarkLink } from "./mark-link.tsx";
import { networkLayout } from "./network-layout.ts";
import { partyWithin, partyWords } from "./party-words.ts";
import { quads, quadWords } from "./quads.ts";
import type { Ties } from "./ties.ts";

interface NetworkPictureProps {
  readonly width: number;
  readonly ties: Ties;
  readonly names: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly mark: Mark | null;
}

const line = 22;

/** Actors as discs, what they do to one another as arrows by quad class. */
export function NetworkPicture({ width, ties, names, query, mark }: NetworkPictureProps) {
  const columns = width < 560 ? 1 : width < 900 ? 2 : 4;
  const top = (line * quads.length) / columns + 10;
  const space = Math.round(Math.min(640, Math.max(420, width * 0.6), 200 + ties.actors.length * 24));
  const named = useMemo(() => namesWithin(ties, names, width), [ties, names, width]);
  const {
    knots,
    arrows,
    height: tall,
  } = useMemo(() => networkLayout(ties, width, space, (id) => named.get(id)?.half ?? 0), [ties, width, space, named]);
  const height = top + tall;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture whose parts are links is a group of them.
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Network of actors">
      <defs>
        {quads.map((quad) => (
          <marker
            key={quad}
            id={`arrow-${quad}`}
            viewBox="0 0 10 10"
            refX="3"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0L10 5L0 10Z" className={`head head-${quad}`} />
          </marker>
        ))}
      </defs>
      {quads.map((quad, at) => (
        <g key={quad} transform={`translate(${(at % columns) * (width / columns)} ${Math.floor(at / columns) * line})`}>
          <path d="M1 9H30" className={`tie tie-${quad}`} strokeWidth="2" markerEnd={`url(#arrow-${quad})`} />
          <text x="44" y="13">
            {quadWords[quad]}
          </text>
        </g>
      ))}
      <g transform={`translate(0 ${top})`}>
        {arrows.map(({ tie, quad, path, width: wide }) => {
          const own = { agent: tie.agent, recipient: tie.recipient, quad };
          return (
            <MarkLink
              key={`${tie.agent} ${tie.recipient} ${quad}`}
              href={markHref(query, own)}
              label={`${partyWords(tie.agent, names)} on ${partyWords(tie.recipient, names)}: ${tie.size} ${quadWords[quad]}`}
              isChosen={isChosen(mark, own)}
            >
              <path d={path} className="tie-reach" />
              <path d={path} className={`tie tie-${quad}`} strokeWidth={wide} markerEnd={`url(#arrow-${quad})`} />
            </MarkLink>
          );
        })}
        {knots.map(({ id, size, x, y, radius }) => {
          const own = { who: id };
          const { name, half } = named.get(id) ?? { name: "", half: 0 };
          return (
            <g key={id}>
              <MarkLink
                href={markHref(query, own)}
                label={`${partyWords(id, names)}: in ${size} of the ties`}
                isChosen={isChosen(mark, own)}
              >
                <rect x={x - half} y={y} width={2 * half} height={radius + 18} className="reach" />
                <circle cx={x} cy={y} r={radius} className="knot" />
              </MarkLink>
              <text x={x} y={y + radius + 13} textAnchor="middle" className="knot-name">
                {name}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}

/** Each actor's name as far as there is room for it, and half of how wide it is, in pixels. */
function namesWithin(
  { actors }: Ties,
  names: Readonly<Record<string, string>>,
  width: number,
): ReadonlyMap<string, { readonly name: string; readonly half: number }> {
  const font = pictureFont(600);
  return new Map(
    actors.map(({ id }) => {
      const name = partyWithin(id, names, width < 560 ? 104 : 160, font);
      return [id, { name, half: textWidth(name, font) / 2 + 2 }];
    }),
  );
}
