import { sampleOf } from "./sample.ts";

/** The language a text is in, as far as it shows. */
export interface Language {
  /** ISO 639-3; `und` where it does not show which. */
  readonly code: string;
  /** English name, or null where there is none. */
  readonly name: string | null;
  /** Whether there is enough of it to tell English from the rest; single words and bare names are not enough. */
  readonly confident: boolean;
}

/** The words of a text's beginning, middle and end, and how many of its letters are Latin. */
export function lettersOf(text: string) {
  const sample = sampleOf(text, wordSampleLength);
  return {
    sample,
    words: sample.match(/[\p{L}\p{M}]+/gu) ?? [],
    letters: sample.match(/\p{L}/gu)?.length ?? 0,
    latinLetters: sample.match(/\p{Script=Latin}/gu)?.length ?? 0,
  };
}

/** English, where a text's function words show it; null where only the statistics of its letters could tell. */
export function englishByItsWords(text: string): Language | null {
  const { words, letters, latinLetters } = lettersOf(text);
  if (letters === 0 || latinLetters < letters / 2) return null;
  const functionWords = words.filter((word) => englishOnlyWords.has(word.toLowerCase())).length;
  if (functionWords < words.length * functionWordsOfEnglish) return null;
  return { code: "eng", name: "English", confident: functionWords > 1 };
}

const wordSampleLength = 30_000;

/** The least share of words; real English articles have 4 % or more, half of them over 15 %. */
const functionWordsOfEnglish = 0.03;

/** Function words of English that are no frequent words of other languages in Latin letters. */
const englishOnlyWords: ReadonlySet<string> = new Set(
  (
    "the and that with from which would have has been were their they this these those who its said says after about " +
    "between against could should what there"
  ).split(" "),
);
