import { pictureFont, textWidth } from "../figure/text-width.ts";
import { PinShape } from "./pin-shape.tsx";
import type { Sort } from "./spots.ts";
import { fewestOf, tints } from "./tint.ts";

const line = 22;

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
  const tinted = tintsPlaced(most);
  return (
    <g className="key">
      {tinted.items.map(({ tint, words, x }) => (
        <g key={tint} transform={`translate(${x} 0)`}>
          <rect x="1" y="3" width="16" height="11" className={`area area-${tint}`} />
          <text x="21" y="13">
            {words}
          </text>
        </g>
      ))}
      <text x={tinted.end} y="13">
        {width < 320 ? "country" : width < 420 ? "in the country" : "entries that say no more than the country"}
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

/** The tints beside one another, and where the last ends. */
function tintsPlaced(most: number) {
  const font = pictureFont();
  let end = 0;
  const items = Array.from({ length: tints }, (_, at) => {
    const words = rangeWords(at + 1, most);
    const place = { tint: at + 1, words, x: end };
    end += 21 + textWidth(words, font) + 14;
    return place;
  });
  return { items, end };
}

/** @example rangeWords(2, 64); // "2–4" */
function rangeWords(tint: number, most: number): string {
  const fewest = fewestOf(tint, most);
  if (tint === tints) return `${fewest}+`;
  const last = fewestOf(tint + 1, most) - 1;
  return last === fewest ? String(fewest) : `${fewest}–${last}`;
}

function placed(width: number) {
  const font = pictureFont();
  let x = 0;
  let y = 0;
  const items = pins.map(([sort, words]) => {
    const wide = 24 + textWidth(words, font) + 18;
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
