import type { Range } from "../../../text/index.ts";

/** The clause that words for a source go with: before them, or behind where they open the sentence; null where there is none. */
export function clauseWith(text: string, sentence: Range, words: Range): Range | null {
  const before = text.slice(sentence.start, words.start);
  const isOpening = !/\p{L}{3}.*\p{L}{3}/su.test(before);
  // "Oslo, which sold two by the ministry's figures, wants more": only the clause between the commas.
  const isInserted = text.slice(words.end, sentence.end).startsWith(", ");
  const inserted = isInserted ? /^.*,\s(?=(?:which|who|whose)\s[^,;:]+$)/su.exec(before)?.[0].length : undefined;
  const start = inserted ?? /^.*[;:]\s|^\W*/su.exec(before)?.[0].length ?? 0;
  const range = isOpening
    ? { start: words.end, end: sentence.end }
    : { start: sentence.start + start, end: words.start };
  const found = trimmed(text, range);
  return /\p{L}+\s+\P{L}*\p{L}+/u.test(text.slice(found.start, found.end)) ? found : null;
}

/** Without the marks and spaces around it. */
function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const before = /^[\s,;:—–.]*/u.exec(words)?.[0].length ?? 0;
  const after = /[\s,;:—–.]*$/u.exec(words.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}
