import { givenSpelling } from "../../ontology/actor/index.ts";

/**
 * The letters by which two spellings of a name are one: "Sergei" and "Sergey", "Waleed" and "Walid", "Zelensky" and
 * "Zelenskyy". Vowels that part names ("Hamid", "Hamad") stay, as do words of one syllable ("Reed", "Reid", "Chen").
 *
 * @param word - a word of a name, as `nameWordsOf` gives it.
 */
export function spellingKey(word: string): string {
  const known = givenSpelling(word);
  if (known !== null) return known;
  if ((word.match(/[aeiouy]+/gu)?.length ?? 0) < 2) return word;
  return word
    .replace(/e[iy]|i[iy]|y[iy]|ij|ee|y/gu, "i")
    .replace(/ou|oo/gu, "u")
    .replace(/ks/gu, "x")
    .replace(/(\p{L})\1+/gu, "$1");
}

/** The letters of a whole name, however they are parted: "Kim Jae-won", "Kim Jae Won" and "Kim Jaewon". */
export function lettersOf(words: readonly string[]): string {
  return words.map((word) => spellingKey(word.replace(/-/gu, ""))).join("");
}
