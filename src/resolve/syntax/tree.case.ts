import type { Parsed } from "./parsed.ts";

/** A parsed text for tests, from words written as `word/UPOS/head/relation`, heads counted from 1, 0 for the root. */
export function tree(written: string): { readonly text: string; readonly syntax: Parsed } {
  const cells = written
    .trim()
    .split(/\s+/)
    .map((cell) => cell.split("/"));
  let text = "";
  const words = cells.map(([word = ""]) => {
    const start = text.length === 0 ? 0 : text.length + 1;
    text = text.length === 0 ? word : `${text} ${word}`;
    return { start, end: text.length };
  });
  return {
    text,
    syntax: {
      words,
      upos: cells.map(([, upos = "X"]) => upos),
      head: Int32Array.from(cells.map(([, , head = "0"]) => Number(head) - 1)),
      relation: cells.map(([, , , relation = "dep"]) => relation),
    },
  };
}

/** The range of some words in a text. */
export function rangeOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}
