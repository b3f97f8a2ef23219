/** How wide a letter is where nothing can be measured, in pixels at 13 pixels. */
const letter = 7;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** The font of the words in a picture, as `canvas` names it. */
export const pictureFont = (weight = 400, size = 13) =>
  `${weight} ${size}px ${typeof document === "undefined" ? "sans-serif" : getComputedStyle(document.body).fontFamily}`;

/** How wide words are in a font, in pixels: measured, since every machine has fonts of its own. */
export function textWidth(words: string, font: string): number {
  if (typeof document === "undefined") return words.length * letter;
  const key = `${font}\n${words}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return words.length * letter;
  context.font = font;
  const { width } = context.measureText(words);
  widths.set(key, width);
  return width;
}

/**
 * Words cut to a width in pixels, with an ellipsis where something is left out; at least one letter stays.
 *
 * @example
 * cutToWidth("Turkmenistan", 60, (words) => words.length * 10); // "Turkm…"
 */
export function cutToWidth(words: string, width: number, widthOf: (words: string) => number): string {
  if (widthOf(words) <= width) return words;
  const letters = [...words];
  let [least, most] = [1, letters.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(`${letters.slice(0, middle).join("").trimEnd()}…`) <= width) least = middle;
    else most = middle - 1;
  }
  return `${letters.slice(0, least).join("").trimEnd()}…`;
}
