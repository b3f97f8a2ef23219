import type { ModelText } from "./model-text.ts";

/** Words [first, last) of a text that the network sees at once. */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** Pieces in the window, without the marks at its ends. */
  readonly pieces: number;
}

/**
 * Cuts a text into windows of at most `room` pieces: before a paragraph where one fits, else before a sentence, else
 * before a word. The twin of `training/windows.py`.
 */
export function windowsOf(text: ModelText, room: number): Window[] {
  const windows: Window[] = [];
  let first = 0;
  while (first < text.words.length) {
    let used = 0;
    let beforeParagraph = 0;
    let beforeSentence = 0;
    let i = first;
    for (; i < text.words.length; i++) {
      if (i > first && text.paragraph[i]) beforeParagraph = i;
      else if (i > first && text.sentence[i]) beforeSentence = i;
      const pieces = piecesOf(text, i, room);
      if (used + pieces > room) break;
      used += pieces;
    }
    const last = i === text.words.length ? i : beforeParagraph || beforeSentence || i;
    for (let k = last; k < i; k++) used -= piecesOf(text, k, room);
    windows.push({ first, last, pieces: used });
    first = last;
  }
  return windows;
}

/** A word's pieces; one of more than a window holds is cut. */
function piecesOf(text: ModelText, word: number, room: number): number {
  return Math.min(text.pieces[word]?.length ?? 0, room);
}
