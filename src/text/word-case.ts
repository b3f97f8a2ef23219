import { characterClass, LOWER, NUMBER, UPPER } from "./character.ts";
import type { Range } from "./range.ts";

/** A word's case: 0 none, 1 lower, 2 title, 3 upper, 4 mixed, 5 digit; the twin of `case` in `training/words.py`. */
export function wordCase(text: string, word: Range): number {
  let upper = 0;
  let lower = 0;
  let startsUpper = false;
  for (let at = word.start; at < word.end; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const bits = characterClass(codePoint);
    if (bits & NUMBER) return 5;
    if (bits & UPPER) {
      upper++;
      if (at === word.start) startsUpper = true;
    } else if (bits & LOWER) lower++;
    at += codePoint > 0xffff ? 2 : 1;
  }
  if (upper === 0) return lower > 0 ? 1 : 0;
  if (lower === 0) return upper > 1 ? 3 : 2;
  return upper === 1 && startsUpper ? 2 : 4;
}
