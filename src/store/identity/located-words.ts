import type { Range } from "../../text/index.ts";
import type { SplitPart } from "./stored-correction.ts";

const contextLength = 40;

/** Words of a text with what stands around them, to find them again when the text has changed. */
export function wordsAt(text: string, { start, end }: Range): NonNullable<SplitPart["words"]> {
  return {
    start,
    end,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - contextLength), start),
    after: text.slice(end, end + contextLength),
  };
}

/**
 * Where words stand in a text: at their old place, or where the only equal words with equal surroundings are; null
 * where that does not settle it.
 *
 * @example
 * locatedWords("New. Ali said no.", { ...words, before: "", after: " said no." }); // { start: 5, end: 8 }
 */
export function locatedWords(text: string, words: NonNullable<SplitPart["words"]>): Range | null {
  const { start, before, after } = words;
  const whole = before + words.text + after;
  if (text.startsWith(whole, start - before.length)) return { start, end: start + words.text.length };
  const first = text.indexOf(whole);
  if (first < 0 || text.indexOf(whole, first + 1) >= 0) return null;
  return { start: first + before.length, end: first + before.length + words.text.length };
}
