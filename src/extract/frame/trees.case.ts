import type { Range } from "../../text/index.ts";
import { rangeOf } from "../tree.case.ts";
import { Trees } from "../trees.ts";
import { writtenWords } from "../written-words.case.ts";

/** A text from words as `word/UPOS/head/relation`, heads counted from 1. */
export function trees(written: string): Trees {
  const { text, parsed } = writtenWords(written, { upos: "NOUN" });
  return new Trees(text, parsed);
}

/** Where words first stand in a tree's text. */
export function at({ text }: Trees, words: string): Range {
  return rangeOf(text, words);
}
