import { type Range, trimRange } from "./range.ts";

/** A line without the white space at its ends; `start` equals `end` where it is blank. */
export type Line = Range;

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** The lines of a text, broken where Unicode breaks them. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(lineBreak)) {
    found.push(trimRange(text, { start, end: match.index }));
    start = match.index + match[0].length;
  }
  found.push(trimRange(text, { start, end: text.length }));
  return found;
}
