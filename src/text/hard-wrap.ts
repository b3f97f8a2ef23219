import { characterClass, LOWER } from "./character.ts";
import type { Line } from "./lines.ts";

const NARROWEST = 50;
const WIDEST = 100;
/** Pages saved as text, and mark-up with its tags taken out, are wrapped as wide as this. */
const WIDEST_WITHOUT_BLANK_LINES = 130;
const FEWEST_BREAKS = 6;

/**
 * Parts each block of lines into paragraphs: those of a wrapped paragraph together, else each line by itself.
 *
 * A block is full when each of its lines but the last is about as long as the text's longest (of 50 to 100 columns).
 * Full blocks are wrapped where they hold two thirds of the line breaks inside blocks, where a third of their lines go on
 * in lower case, and where hardly any line of the text is longer. Where paragraphs follow each other without a blank line,
 * most lines end because the next word had no room (in up to 130 columns): a line that had room for it ends a paragraph.
 * Whatever the width, lines that break off within a sentence go on in the next, where a text has several such.
 */
export function hardWrap(text: string, blocks: readonly (readonly Line[])[]): (block: readonly Line[]) => Line[][] {
  const allBreaks = blocks.flatMap(lineBreaks);
  const allLines = blocks.flat();
  const isWrapped = wrappedBlocks(text, blocks, allBreaks, allLines);
  const isFilled = filledBreaks(text, allBreaks, allLines);
  const isBrokenOff = brokenOff(text, allBreaks);
  return (block) => {
    if (isWrapped(block)) return [[...block]];
    const paragraphs: Line[][] = [];
    block.forEach((line, i) => {
      const before = block[i - 1];
      const at = before === undefined ? null : { line: before, next: line };
      if (at !== null && (isFilled?.(at) || isBrokenOff(at))) paragraphs.at(-1)?.push(line);
      else paragraphs.push([line]);
    });
    return paragraphs;
  };
}

function wrappedBlocks(
  text: string,
  blocks: readonly (readonly Line[])[],
  allBreaks: readonly LineBreak[],
  allLines: readonly Line[],
): (block: readonly Line[]) => boolean {
  const width = longest(allLines, WIDEST);
  const isFull = ({ line, next }: LineBreak) => length(line) >= 0.8 * width || fills(text, line, next, width);

  const isFullBlock = (block: readonly Line[]) =>
    block.length > 1 && block.every((line) => length(line) <= WIDEST) && lineBreaks(block).every(isFull);
  const breaks = blocks.filter(isFullBlock).flatMap(lineBreaks);

  const wrapped =
    width >= NARROWEST &&
    breaks.length * 3 >= allBreaks.length * 2 &&
    goOnInLowerCase(text, breaks) &&
    hardlyAnyLonger(allLines, WIDEST);

  return (block) => wrapped && isFullBlock(block);
}

/** Whether the next word had no room before a break, or hardly any, where that is why most lines of the text end. */
function filledBreaks(
  text: string,
  allBreaks: readonly LineBreak[],
  allLines: readonly Line[],
): ((at: LineBreak) => boolean) | undefined {
  const width = longest(allLines, WIDEST_WITHOUT_BLANK_LINES);
  const isFilled = ({ line, next }: LineBreak) =>
    length(line) <= WIDEST_WITHOUT_BLANK_LINES &&
    (fills(text, line, next, width) || (length(line) >= 0.8 * width && startsLower(text, next)));
  const filled = allBreaks.filter(isFilled);
  const wrapped =
    width >= NARROWEST &&
    filled.length >= FEWEST_BREAKS &&
    filled.length * 2 >= allBreaks.length &&
    goOnInLowerCase(text, filled) &&
    hardlyAnyLonger(allLines, WIDEST_WITHOUT_BLANK_LINES);
  return wrapped ? isFilled : undefined;
}

/** A line that ends so may end a paragraph. */
const ended = /[.!?…:;"”’)\]]$/u;
/** Bylines are often written low. */
const byline = /^by\s/u;
const FEWEST_BROKEN_OFF = 2;

/** Lines of some length without an end, behind which the text goes on in lower case. */
function brokenOff(text: string, allBreaks: readonly LineBreak[]): (at: LineBreak) => boolean {
  const isBrokenOff = ({ line, next }: LineBreak) =>
    2 * length(line) >= NARROWEST &&
    startsLower(text, next) &&
    !ended.test(text.slice(line.start, line.end)) &&
    !byline.test(text.slice(next.start, next.end));
  return allBreaks.filter(isBrokenOff).length < FEWEST_BROKEN_OFF ? () => false : isBrokenOff;
}

interface LineBreak {
  readonly line: Line;
  readonly next: Line;
}

function lineBreaks(block: readonly Line[]): LineBreak[] {
  return block.slice(1).map((next, i) => ({ line: block[i] ?? next, next }));
}

const length = (line: Line) => line.end - line.start;

/** The length of the longest line that is no longer than `most`. */
function longest(all: readonly Line[], most: number): number {
  return all.reduce((found, line) => (length(line) <= most ? Math.max(found, length(line)) : found), 0);
}

/** Whether the first word of the next line had no room on this one. */
function fills(text: string, line: Line, next: Line, width: number): boolean {
  const firstWord = /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + width)))?.[0] ?? "";
  return length(line) + 1 + firstWord.length > width;
}

function goOnInLowerCase(text: string, breaks: readonly LineBreak[]): boolean {
  return breaks.filter(({ next }) => startsLower(text, next)).length * 3 >= breaks.length;
}

function hardlyAnyLonger(all: readonly Line[], most: number): boolean {
  return all.filter((line) => length(line) > most).length * 10 <= all.length;
}

function startsLower(text: string, line: Line): boolean {
  return (characterClass(text.codePointAt(line.start) ?? 0) & LOWER) !== 0;
}
