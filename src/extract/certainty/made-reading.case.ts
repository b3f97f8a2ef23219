import { Reading } from "./reading.ts";

/** Words written as `word/UPOS/head/relation`, heads counted from 1, 0 for the root, looked at. */
export function madeReading(written: string): Reading {
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
  return new Reading(text, {
    words,
    upos: cells.map(([, upos = "X"]) => upos),
    head: cells.map(([, , head = "0"]) => Number(head) - 1),
    relation: cells.map(([, , , relation = "dep"]) => relation),
  });
}

/** Where some words stand in what is read. */
export function rangeIn({ text }: Reading, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}
