import { codePointOffsets } from "./code-point-offsets.ts";
import type { Range } from "./range.ts";

/** Words by themselves and what stands around them (W3C Web Annotation Data Model, 4.2.4). */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  /** Up to 32 characters before; fewer at the start of the text. */
  readonly prefix: string;
  /** Up to 32 characters after; fewer at its end. */
  readonly suffix: string;
}

/** Words by where they stand (W3C Web Annotation Data Model, 4.2.5); offsets count Unicode code points. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** The two selectors of one stretch of a text. */
export type Selectors = readonly [quote: TextQuoteSelector, position: TextPositionSelector];

/** How many UTF-16 units a quotation has around it. */
const around = 32;

/**
 * The selectors of a stretch of a text, as other programs for annotations take them.
 *
 * @example
 * selectorsOf("He said so.", { start: 3, end: 7 })[0]; // { type: "TextQuoteSelector", exact: "said", prefix: "He ", suffix: " so." }
 */
export function selectorsOf(text: string, { start, end }: Range): Selectors {
  const { toCodePoint } = codePointOffsets(text);
  return [
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(wholeFrom(text, Math.max(0, start - around)), start),
      suffix: text.slice(end, wholeFrom(text, Math.min(text.length, end + around))),
    },
    { type: "TextPositionSelector", start: toCodePoint(start), end: toCodePoint(end) },
  ];
}

/** An offset, or the one after it where it would part a surrogate pair. */
const wholeFrom = (text: string, at: number) => ((text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : at);
