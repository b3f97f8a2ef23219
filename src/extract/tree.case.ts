import type { Parsed } from "./parsed.ts";
import { writtenWords } from "./written-words.case.ts";

/** A parsed text for tests, from words written as `word/UPOS/head/relation`, heads counted from 1, 0 for the root. */
export function tree(written: string): { readonly text: string; readonly syntax: Parsed } {
  const { text, parsed } = writtenWords(written, { upos: "X" });
  return { text, syntax: parsed };
}

/** The range of some words in a text. */
export function rangeOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}
