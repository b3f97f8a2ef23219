import type { Entry, Span } from "../../record/index.ts";
import { entrySpans, withSpans } from "./entry-spans.ts";

/** How many characters around its words a span is known by. */
const context = 32;

/** Words of fewer characters, with those around them, tell nothing by standing only once. */
const tellingLength = 16;

/**
 * An entry of one text in another, where its words stand there, once in either text: known as W3C's TextQuoteSelector
 * has it by what stands before and after them, or, where that has changed, by less of it. Null where that does not
 * settle all of them.
 *
 * @param from - the text that the entry's spans point into.
 */
export function carriedEntry(entry: Entry, from: string, to: string): Entry | null {
  if (from === to) return entry;
  const longestFirst = entrySpans(entry)
    .map(({ span }) => span)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const placed: Placed[] = [];
  for (const span of longestFirst) {
    const shift = withOthers(span, placed, from, to) ?? alone(span, from, to);
    if (shift !== null) placed.push({ span, shift });
  }
  return withSpans(entry, ({ start, end, text }) => {
    const shift = placed.find(({ span }) => span.start === start && span.end === end)?.shift;
    return shift === undefined ? null : { start: start + shift, end: end + shift, text };
  });
}

interface Placed {
  readonly span: Span;
  readonly shift: number;
}

/** By how much a span moved that stands in one, or in one unchanged stretch with one, that is placed already. */
function withOthers(span: Span, placed: readonly Placed[], from: string, to: string): number | null {
  for (const other of placed) {
    const start = Math.min(span.start, other.span.start);
    const end = Math.max(span.end, other.span.end);
    if (from.slice(start, end) === to.slice(start + other.shift, end + other.shift)) return other.shift;
  }
  return null;
}

/** By how much a span moved, by its own words and what stands around them, on both sides, on one or on none. */
function alone({ start, end, text }: Span, from: string, to: string): number | null {
  const before = from.slice(Math.max(0, start - context), start);
  const after = from.slice(end, end + context);
  for (const [left, right] of [
    [before, after],
    [before, ""],
    ["", after],
    ["", ""],
  ] as const) {
    const words = left + text + right;
    const place = words.length < tellingLength || onlyPlace(from, words) === null ? null : onlyPlace(to, words);
    if (place !== null) return place + left.length - start;
  }
  return null;
}

function onlyPlace(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : null;
}
