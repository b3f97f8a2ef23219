import type { Range } from "../../text/index.ts";
import { Trees } from "../trees.ts";

/** A text from words as `word/UPOS/head/relation`, heads counted from 1. */
export function trees(written: string): Trees {
  const cells = written.split(" ").map((cell) => cell.split("/"));
  let text = "";
  const words = cells.map(([word = ""]): Range => {
    const start = text === "" ? 0 : text.length + 1;
    text = text.padEnd(start) + word;
    return { start, end: text.length };
  });
  return new Trees(text, {
    words,
    upos: cells.map(([, upos = "NOUN"]) => upos),
    head: Int32Array.from(cells.map(([, , head = "0"]) => Number(head) - 1)),
    relation: cells.map(([, , , relation = "dep"]) => relation),
  });
}

/** Where words first stand in a tree's text. */
export function at({ text }: Trees, words: string): Range {
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
}
