import { ofLast } from "../util/of-last.ts";
import { characterClass, FORMAT, SPACE, WORD } from "./character.ts";
import type { Range } from "./range.ts";

/**
 * Every run of letters, marks and digits, with the invisible marks inside it, and every other character but white space
 * alone, in text order; the twin of `words` in `training/words.py`.
 *
 * @example
 * words("No 3.5!"); // 0-2 "No", 3-4 "3", 4-5 ".", 5-6 "5", 6-7 "!"
 */
export const words: (text: string) => readonly Range[] = ofLast((text) => {
  const found: Range[] = [];
  let wordStart = -1;
  let at = 0;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const bits = characterClass(codePoint);
    const next = at + (codePoint > 0xffff ? 2 : 1);
    if (bits & WORD) {
      if (wordStart < 0) wordStart = at;
    } else if (wordStart < 0 || !(bits & FORMAT) || !goesOn(text, next)) {
      if (wordStart >= 0) found.push({ start: wordStart, end: at });
      wordStart = -1;
      if (!(bits & SPACE)) found.push({ start: at, end: next });
    }
    at = next;
  }
  if (wordStart >= 0) found.push({ start: wordStart, end: at });
  return found;
});

/** Whether a word goes on behind invisible marks. */
function goesOn(text: string, from: number): boolean {
  let at = from;
  for (;;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const bits = characterClass(codePoint);
    if (!(bits & FORMAT)) return (bits & WORD) !== 0;
    at += codePoint > 0xffff ? 2 : 1;
  }
}
