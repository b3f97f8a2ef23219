import { characterClass, LOWER } from "./character.ts";
import type { Line } from "./lines.ts";

const NARROWEST = 50;
const WIDEST = 100;

/**
 * Says of each block of lines whether its lines are one wrapped paragraph.
 *
 * A block is full when each of its lines but the last is about as long as the text's longest (of 50 to 100 columns).
 * Full blocks are wrapped where they hold two thirds of the line breaks inside blocks, where a third of their lines go on
 * in lower case, and where hardly any line of the text is longer.
 */
export function hardWrap(text: string, blocks: readonly (readonly Line[])[]): (block: readonly Line[]) => boolean {
  const allBreaks = blocks.flatMap(lineBreaks);
  const allLines = blocks.flat();
  const width = allBreaks.reduce((most, { line }) => Math.max(most, fits(line) ? length(line) : 0), 0);
  const isFull = ({ line, next }: LineBreak) => length(line) >= 0.8 * width || fills(text, line, next, width);

  const isFullBlock = (block: readonly Line[]) =>
    block.length > 1 && block.every(fits) && lineBreaks(block).every(isFull);
  const breaks = blocks.filter(isFullBlock).flatMap(lineBreaks);

  const wrapped =
    width >= NARROWEST &&
    breaks.length * 3 >= allBreaks.length * 2 &&
    breaks.filter(({ next }) => startsLower(text, next)).length * 3 >= breaks.length &&
    allLines.filter((line) => !fits(line)).length * 10 <= allLines.length;

  return (block) => wrapped && isFullBlock(block);
}

interface LineBreak {
  readonly line: Line;
  readonly next: Line;
}

function lineBreaks(block: readonly Line[]): LineBreak[] {
  return block.slice(1).map((next, i) => ({ line: block[i] ?? next, next }));
}

const length = (line: Line) => line.end - line.start;
const fits = (line: Line) => length(line) <= WIDEST;

/** Whether the first word of the next line had no room on this one. */
function fills(text: string, line: Line, next: Line, width: number): boolean {
  const firstWord = /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST)))?.[0] ?? "";
  return length(line) + 1 + firstWord.length > width;
}

function startsLower(text: string, line: Line): boolean {
  return (characterClass(text.codePointAt(line.start) ?? 0) & LOWER) !== 0;
}
