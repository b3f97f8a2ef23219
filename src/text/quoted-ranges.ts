import { paragraphStarts } from "./paragraph-starts.ts";
import { paragraphs } from "./paragraphs.ts";
import { carriedQuoteStates, INSIDE } from "./quote-states.ts";
import type { Range } from "./range.ts";
import { words } from "./words.ts";

/**
 * What stands inside quotation marks, without the marks, in text order; a quotation that is not closed ends with its
 * paragraph unless the next one closes it, and one within another is part of it where its marks are single.
 *
 * @param wordRanges the text's words, where they are known already.
 * @param quote their quote states, where they are known already.
 * @example
 * quotedRanges("“Go,” he said."); // [{ start: 1, end: 4 }]
 */
export function quotedRanges(
  text: string,
  wordRanges: readonly Range[] = words(text),
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
