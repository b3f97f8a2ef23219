import { paragraphStarts, paragraphs, sentences, words } from "../text/index.ts";
import type { ReadText, ReadWindow } from "./model.ts";
import { noScores } from "./scores.case.ts";

/** A text as one window, or cut before some of its words, each window with the scores that a test gives it. */
export function readText(
  text: string,
  scores: (window: { first: number; last: number }) => Partial<ReadWindow>,
  cuts: readonly number[] = [],
): ReadText {
  const spans = words(text);
  const blocks = paragraphs(text);
  const column = new Uint8Array(spans.length);
  const bounds = [0, ...cuts, spans.length];
  const windows = bounds.slice(1).map((last, i) => {
    const window = { first: bounds[i] ?? 0, last };
    return { ...noScores, ...window, ...scores(window) };
  });
  return {
    text: {
      text,
      words: spans,
      pieces: spans.map(() => [1]),
      case: column,
      quote: column,
      paragraph: Uint8Array.from(paragraphStarts(spans, blocks)),
      sentence: Uint8Array.from(paragraphStarts(spans, sentences(text))),
      cut: column,
    },
    windows,
  };
}

/** A window's span scores in which the spans given stand out: [first, last, label], in words of the text. */
export function spanRows(
  window: { first: number; last: number },
  labels: number,
  spans: readonly (readonly [number, number, number])[],
): Float32Array {
  // One value of the query and of the key for each span ties its first word to its last.
  const row = 2 * labels + 2 * spans.length;
  const scores = new Float32Array((window.last - window.first) * row);
  for (const [i, [first, last, label]] of spans.entries()) {
    if (first < window.first || last > window.last) continue;
    const begin = (first - window.first) * row;
    const end = (last - 1 - window.first) * row;
    scores[begin + label] = 1;
    scores[end + labels + label] = 1;
    scores[begin + 2 * labels + i] = 10;
    scores[end + 2 * labels + spans.length + i] = 10;
  }
  return scores;
}
