import { overlaps, type Range } from "../../text/index.ts";
import { sumsIn } from "./quantity.ts";

/** Words of money without a number that could be read: "tens of millions", "an undisclosed sum". */
const ofMoney =
  /[$€£¥₹₩₽%]|\b(?:\p{L}*llions?|crores?|lakhs?|sums?|amounts?|prices?|costs?|dollars?|euros?|free|charge)\b/iu;

/**
 * The words of a sum in a sentence where some words name one or are a piece of one; null where they name none.
 *
 * @example
 * // "200" of "$200 million": "$200 million"; "and" of "between 20 and 30 tanks": null
 */
export function sumOf(text: string, sentence: Range, words: Range): Range | null {
  const found = sumsIn(text.slice(sentence.start, sentence.end))
    .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }))
    .find((sum) => overlaps(sum, words));
  if (found !== undefined) return { start: Math.min(found.start, words.start), end: Math.max(found.end, words.end) };
  return ofMoney.test(text.slice(words.start, words.end)) ? words : null;
}
