import { PinShape } from "./pin-shape.tsx";
import type { Sort } from "./spots.ts";
import { fewestOf, tints } from "./tint.ts";

const line = 22;
const letter = 6.6;

const pins = [
  ["town", "town"],
  ["point", "exact place"],
  ["region", "region, at its middle"],
  ["wide", "sea or land of several countries"],
] as const satisfies readonly (readonly [Sort, string])[];

/** How high the key is at a width, in pixels. */
export function mapKeyHeight(width: number): number {
  return 10 + line * (1 + placed(width).rows);
}

/** What the tints and the signs of a map mean. */
export function MapKey({ width, most }: { readonly width: number; readonly most: number }) {
  return (
    <g className="key">
      {Array.from({ length: tints }, (_, at) => at + 1).map((tint) => (
        <g key={tint} transform={`translate(${(tint - 1) * 58} 0)`}>
          <rect x="1" y="3" width="16" height="11" className={`area area-${tint}`} />
          <text x="21" y="13">
            {rangeWords(tint, most)}
          </text>
        </g>
      ))}
      <text x={tints * 58} y="13">
        {width < 420 ? "in the country" : "entries that say no more than the country"}
      </text>
      {placed(width).items.map(({ sort, words, x, y }) => (
        <g key={sort} transform={`translate(${x} ${y + line})`}>
          <PinShape sort={sort} x={10} y={9} radius={5} />
          <text x="24" y="13">
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}

/** @example rangeWords(2, 64); // "2–4" */
function rangeWords(tint: number, most: number): string {
  const fewest = fewestOf(tint, most);
  if (tint === tints) return `${fewest}+`;
  const last = fewestOf(tint + 1, most) - 1;
  return last === fewest ? String(fewest) : `${fewest}–${last}`;
}

function placed(width: number) {
  let x = 0;
  let y = 0;
  const items = pins.map(([sort, words]) => {
    const wide = 24 + words.length * letter + 16;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += line;
    }
    const place = { sort, words, x, y };
    x += wide;
    return place;
  });
  return { items, rows: y / line + 1 };
}
