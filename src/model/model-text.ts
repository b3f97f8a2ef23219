import { paragraphStarts, paragraphs, type Range, sentences, wordFeatures, words } from "../text/index.ts";
import type { Pieces } from "./pieces.ts";

/** A text as the network takes it: words that have pieces, with their features; all arrays are one item a word. */
export interface ModelText {
  readonly text: string;
  readonly words: readonly Range[];
  readonly pieces: readonly (readonly number[])[];
  readonly case: Uint8Array;
  readonly quote: Uint8Array;
  /** 1 where the word is the first of a paragraph. */
  readonly paragraph: Uint8Array;
  /** 1 where the word is the first of a sentence. */
  readonly sentence: Uint8Array;
  /** 1 where words of the text before the word were left out. */
  readonly cut: Uint8Array;
}

/**
 * Cuts a text into words and pieces; words of invisible characters alone are left out.
 *
 * @param without - ranges in text order whose words are left out too, as if the text went on behind them.
 */
export function modelText(text: string, pieces: Pieces, without: readonly Range[] = []): ModelText {
  const all = words(text);
  const blocks = paragraphs(text);
  const features = wordFeatures(text, all, paragraphStarts(all, blocks));
  // A sentence's first word is found as a paragraph's is.
  const opensSentence = paragraphStarts(all, sentences(text));
  const kept: Range[] = [];
  const keptPieces: (readonly number[])[] = [];
  const columns: Record<"case" | "quote" | "paragraph" | "sentence" | "cut", number[]> = {
    case: [],
    quote: [],
    paragraph: [],
    sentence: [],
    cut: [],
  };
  let paragraph = 0;
  let sentence = 0;
  let cut = 0;
  let next = 0;
  for (const [i, word] of all.entries()) {
    // What a word that is left out opened, the next one opens.
    paragraph ||= features.paragraph[i] ?? 0;
    sentence ||= opensSentence[i] ?? 0;
    while ((without[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    if ((without[next]?.start ?? Number.POSITIVE_INFINITY) < word.end) {
      cut = 1;
      continue;
    }
    const ids = pieces.of(text.slice(word.start, word.end));
    if (ids.length === 0) continue;
    kept.push(word);
    keptPieces.push(ids);
    columns.case.push(features.case[i] ?? 0);
    columns.quote.push(features.quote[i] ?? 0);
    columns.paragraph.push(paragraph);
    columns.sentence.push(sentence);
    columns.cut.push(cut);
    paragraph = 0;
    sentence = 0;
    cut = 0;
  }
  return {
    text,
    words: kept,
    pieces: keptPieces,
    case: Uint8Array.from(columns.case),
    quote: Uint8Array.from(columns.quote),
    paragraph: Uint8Array.from(columns.paragraph),
    sentence: Uint8Array.from(columns.sentence),
    cut: Uint8Array.from(columns.cut),
  };
}
