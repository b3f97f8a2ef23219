import { characterClass, LETTER, NUMBER } from "./character.ts";
import { perWord } from "./per-word.ts";
import type { Range } from "./range.ts";

const OUTSIDE = 0;
export const INSIDE = 1;
const OPENING = 2;
const CLOSING = 3;

/**
 * For each word 0 outside, 1 inside, 2 opening or 3 closing; a quotation ends with its paragraph at the latest. The twin of
 * `quotes` in `training/words.py`.
 */
export function quoteStates(text: string, words: readonly Range[], paragraphStarts: Uint8Array): Uint8Array {
  return walk(text, words, (i) => paragraphStarts[i] === 1);
}

/**
 * The same, but a quotation left open goes on into the next paragraph where that closes it before opening another, as
 * when a line break was put into a quotation.
 */
export function carriedQuoteStates(text: string, words: readonly Range[], paragraphStarts: Uint8Array): Uint8Array {
  return walk(
    text,
    words,
    (i, open) => paragraphStarts[i] === 1 && !closesFirst(text, words, paragraphStarts, i, open),
  );
}

/** @param ends - whether a quotation that is open before word `i` ends there for want of a closing mark. */
function walk(text: string, words: readonly Range[], ends: (i: number, open: string) => boolean): Uint8Array {
  let open = "";
  return perWord(words, (word, i) => {
    if (ends(i, open)) open = "";
    const mark = markOf(text, word);
    const state = stateAt(mark, open, text, word.end);
    if (state === OPENING) open = mark;
    else if (state === CLOSING) open = "";
    return state;
  });
}

/** Whether the paragraph that begins at word `first` closes the quotation that is still open. */
function closesFirst(
  text: string,
  words: readonly Range[],
  paragraphStarts: Uint8Array,
  first: number,
  open: string,
): boolean {
  if (open !== "“" && open !== '"') return false;
  let straight = 0;
  for (let i = first; i < words.length && (i === first || !paragraphStarts[i]); i++) {
    const word = words[i];
    const mark = word === undefined ? "" : markOf(text, word);
    if (open === "“" && (mark === "“" || mark === "”")) return mark === "”";
    if (open === '"' && mark === '"') {
      if (i === first) return false;
      straight++;
    }
  }
  return straight % 2 === 1;
}

function markOf(text: string, word: Range): string {
  return word.end - word.start === 1 ? text.charAt(word.start) : "";
}

function stateAt(mark: string, open: string, text: string, after: number): number {
  switch (mark) {
    case '"':
      return open === '"' ? CLOSING : OPENING;
    case "“":
    case "«":
    case "„":
      return OPENING;
    case "”":
    case "»":
      return CLOSING;
    case "‘":
      if (open === "") return OPENING;
      break;
    case "’":
      if (open === "‘" && !isLetterOrDigit(text.codePointAt(after))) return CLOSING;
      break;
  }
  return open === "" ? OUTSIDE : INSIDE;
}

function isLetterOrDigit(codePoint: number | undefined): boolean {
  return codePoint !== undefined && (characterClass(codePoint) & (LETTER | NUMBER)) !== 0;
}
