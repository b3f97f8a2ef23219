import { ofLast } from "../util/of-last.ts";
import { paragraphStarts } from "./paragraph-starts.ts";
import { paragraphs } from "./paragraphs.ts";
import { carriedQuoteStates, INSIDE } from "./quote-states.ts";
import type { Range } from "./range.ts";
import { words } from "./words.ts";

/**
 * What stands inside quotation marks, without the marks, in text order; a quotation that is not closed ends with its
 * paragraph unless the next one closes it, and one within another is part of it where its marks are single.
 *
 * @example
 * quotedRanges("“Go,” he said."); // [{ start: 1, end: 4 }]
 */
export const quotedRanges: (text: string) => readonly Range[] = ofLast((text) => quotedOf(text, words(text)));

/** The same of some of a text's words alone; `quote`: their quote states, where they are known already. */
export function quotedOf(
  text: string,
  wordRanges: readonly Range[],
  quote: Uint8Array = carriedQuoteStates(text, wordRanges, paragraphStarts(wordRanges, paragraphs(text))),
): Range[] {
  const found: Range[] = [];
  let first: Range | undefined;
  let last: Range | undefined;
  const close = () => {
    if (first && last) found.push({ start: first.start, end: last.end });
    first = undefined;
  };
  wordRanges.forEach((word, i) => {
    if (quote[i] === INSIDE) {
      first ??= word;
      last = word;
    } else close();
  });
  close();
  return found;
}
