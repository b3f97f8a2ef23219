import type { ReadText, ReadWindow } from "../../model/index.ts";

/** Words [first, last) of a window, counted from its first. */
export interface Passage {
  readonly first: number;
  readonly last: number;
}

/** Most words that the network of frames sees at once; the training's passages are of that length. */
const mostWords = 90;

/** The sentences of a window, in order. */
export function sentencesIn(read: ReadText, window: ReadWindow): Passage[] {
  const starts: number[] = [];
  for (let word = window.first; word < window.last; word++) {
    if (word === window.first || read.text.sentence[word]) starts.push(word - window.first);
  }
  return starts.map((first, i) => ({ first, last: starts[i + 1] ?? window.last - window.first }));
}

/**
 * What is read around the triggers of a sentence: the sentence with the one before and the one behind it, as far as they
 * belong to its paragraph and fit; a sentence that is longer alone is cut at its end.
 */
export function passageOf(read: ReadText, window: ReadWindow, sentences: readonly Passage[], at: number): Passage {
  const sentence = sentences[at] ?? { first: 0, last: 0 };
  let { first, last } = sentence;
  const opensParagraph = (one: Passage) => read.text.paragraph[window.first + one.first] === 1;
  const before = sentences[at - 1];
  if (before !== undefined && !opensParagraph(sentence) && last - before.first <= mostWords) first = before.first;
  const behind = sentences[at + 1];
  if (behind !== undefined && !opensParagraph(behind) && behind.last - first <= mostWords) last = behind.last;
  return { first, last: Math.min(last, first + mostWords) };
}
