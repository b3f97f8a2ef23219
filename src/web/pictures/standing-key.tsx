import { pictureFont, textWidth } from "../figure/text-width.ts";
import { type Standing, standings, standingWords } from "./standing.ts";
import { standingFill } from "./standing-fill.ts";

const line = 20;

/** How high the key is at a width, in pixels. */
export function keyHeight(width: number, shown: ReadonlySet<Standing>): number {
  return (placed(width, shown).at(-1)?.y ?? 0) + line;
}

/** What the fillings of a picture of transfers mean. */
export function StandingKey({
  width,
  shown,
  prefix,
}: {
  readonly width: number;
  readonly shown: ReadonlySet<Standing>;
  readonly prefix: string;
}) {
  return (
    <g className="key">
      {placed(width, shown).map(({ standing, x, y }) => (
        <g key={standing} transform={`translate(${x} ${y})`}>
          <rect
            x="1"
            y="3"
            width="20"
            height="11"
            className={`flow flow-${standing}`}
            {...standingFill(standing, prefix)}
          />
          <text x="27" y="13">
            {standingWords[standing]}
          </text>
        </g>
      ))}
    </g>
  );
}

function placed(width: number, shown: ReadonlySet<Standing>) {
  const font = pictureFont();
  let x = 0;
  let y = 0;
  return standings
    .filter((it) => shown.has(it))
    .map((standing) => {
      const wide = 27 + textWidth(standingWords[standing], font) + 18;
      if (x > 0 && x + wide > width) {
        x = 0;
        y += line;
      }
      const place = { standing, x, y };
      x += wide;
      return place;
    });
}
