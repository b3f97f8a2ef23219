import { writtenWords } from "../written-words.case.ts";
import { Reading } from "./reading.ts";

/** Words written as `word/UPOS/head/relation`, heads counted from 1, 0 for the root, looked at. */
export function madeReading(written: string): Reading {
  const { text, parsed } = writtenWords(written, { upos: "X" });
  return new Reading(text, parsed);
}

/** Where some words stand in what is read. */
export function rangeIn({ text }: Reading, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}
