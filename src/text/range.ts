import type { Span } from "../record/span.ts";
import { isSpace } from "./character.ts";

/** A stretch of a text, in UTF-16 units: from `start` up to, and without, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The span of the record that a range stands for; its offsets are the range's own.
 *
 * @example
 * spanOf("He said so.", { start: 3, end: 7 }); // { start: 3, end: 7, text: "said" }
 */
export function spanOf(text: string, range: Range): Span {
  return { start: range.start, end: range.end, text: text.slice(range.start, range.end) };
}

/** Whether two ranges have a character in common. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The range without the white space at its ends; a range of white space only becomes empty at its start.
 *
 * @example
 * trimRange(" so ", { start: 0, end: 4 }); // { start: 1, end: 3 }
 */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === start) return { start, end };
  while (isSpace(text.charCodeAt(start))) start++;
  return { start, end };
}
